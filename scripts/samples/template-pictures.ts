import { gallery, type Language } from '@riposte/example-templates';
import { imbot } from '@riposte/builder';
import { renderPage, type DrawOptions } from '@riposte/preview';
import type { Picture } from '../browser/take-picture.ts';

const target = imbot.messageAdd({ dialogId: 'chat1', botId: 39 });

/** The reader's client writes moments, so the preview has to be told how. */
const russianTime: DrawOptions['formatTime'] = (seconds, format) =>
  new Intl.DateTimeFormat('ru', { ...styles[format], timeZone: 'UTC' }).format(seconds * 1_000);

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  SHORT_TIME_FORMAT: { hour: '2-digit', minute: '2-digit' },
  DAY_SHORT_MONTH_FORMAT: { day: 'numeric', month: 'short' },
  DAY_OF_WEEK_MONTH_FORMAT: { weekday: 'long', day: 'numeric', month: 'long' },
  FORMAT_DATETIME: { dateStyle: 'short', timeStyle: 'medium' },
};

interface View {
  readonly language: Language;
  readonly width: number;
  readonly options: DrawOptions;
}

/** English on the web and Russian on a phone: both languages and both clients, in no more pictures than needed. */
const views: Readonly<Record<'web' | 'mobile', View>> = {
  web: { language: 'en', width: 450, options: { client: 'web' } },
  mobile: { language: 'ru', width: 360, options: { client: 'mobile', formatTime: russianTime } },
};

/** Every template as the web client and as the mobile app shows it. */
export function templatePictures(): readonly Picture[] {
  return Object.entries(views).flatMap(([client, { language, width, options }]) =>
    Object.entries(gallery(language)).map(([name, made]) => ({
      html: renderPage(made.compile(target), options),
      path: `docs/images/templates/${name}-${client}.png`,
      width,
    })),
  );
}
