// Before anything is drawn: the page's theme as it was chosen last. A plain script, since modules run too late for it.
document.documentElement.dataset.theme = localStorage.getItem('riposte-theme') ?? 'auto';
