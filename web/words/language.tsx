import { createContext, useContext } from 'react';
import { english, type Messages } from './english.ts';
import { turkish } from './turkish.ts';

export const languages = { en: 'English', tr: 'Türkçe' } as const;
export type Language = keyof typeof languages;

const messages: Record<Language, Messages> = { en: english, tr: turkish };

export const LanguageContext = createContext<Language>('en');

/** The language chosen. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** What the interface says, in the language chosen. */
export function useMessages(): Messages {
  return messages[useLanguage()];
}

/** The words of one view, in the language chosen. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage()];
}

/** The language of an address: it alone decides, so that a link shows everybody the same. */
export function languageOf(address: URL): Language {
  return address.searchParams.get('lang') === 'tr' ? 'tr' : 'en';
}

/** An address of the explorer with the language in it. */
export function inLanguage(to: string, language: Language): string {
  const address = new URL(to, location.origin);
  if (language === 'en') address.searchParams.delete('lang');
  else address.searchParams.set('lang', language);
  return address.pathname + address.search + address.hash;
}
