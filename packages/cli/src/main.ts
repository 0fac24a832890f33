#!/usr/bin/env node
import { CommanderError } from 'commander';
import { tellFailure } from './exit.ts';
import { createProgram } from './program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong; it is a matter of usage unless it only showed help.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    tellFailure(error);
  }
}
