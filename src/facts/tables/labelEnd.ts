/** The words of a cell in, whether they end a sentence out: "Kontanthjælp mv." is a name that ends in a short form. */

const short =
  /(?:^|[ (/])(?:m\.?\s?v|m\.?\s?fl|m\.?\s?m|o\.?\s?l|o\.?\s?lign|bl\.\s?a|f\.\s?eks|inkl|ekskl|pct|kr|tkr|mio|mia|nr|stk|pers|forv|korr|opr|adm|afd|div|evt|vedr|etc|kvt|mdr|gns)\.$/iu

export const endsInShort = (words: string): boolean => words.endsWith('.') && short.test(words.slice(-12))

/** A full stop, a colon or a question mark that is no part of a name. */
export const endsSentence = (words: string): boolean => /[.:;!?]$/.test(words) && !endsInShort(words)
