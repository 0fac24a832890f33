#!/usr/bin/env node
import { CommanderError } from 'commander';
import { Exit } from './exit.ts';
import { createProgram } from './program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong; it is a matter of usage unless it only showed help.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Exit) {
    console.error(error.message);
    process.exitCode = error.code;
  } else {
    throw error;
  }
}
