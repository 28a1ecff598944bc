import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import type { LanguageWords } from './words.ts';

/** The languages whose rules are complete, by their tags. */
export const fullLanguages: Readonly<Record<string, LanguageWords>> = { en, tr, ru, az };
