// Letters that Unicode does not take apart into a plain letter and a mark, by how people write them without.
const PLAIN: Record<string, string> = { ł: 'l', ı: 'i', ø: 'o', æ: 'ae', đ: 'd', ß: 'ss', ð: 'd', þ: 'th', œ: 'oe' };
// Arabic keyboards write letters of Persian with letters of their own, and readers leave out the joiner that parts a word.
const ARABIC: Record<string, string> = { ي: 'ی', ك: 'ک', ۀ: 'ه', ة: 'ه', '\u200c': ' ' };

/** Words as they are looked up: letters that have no plain form are written plainly, so that both ways of typing find them. */
export const folded = (words: string) => words.toLowerCase().replace(/[łıøæđßðþœ]/g, (letter) => PLAIN[letter]!).replace(/[يكۀة\u200c]/g, (letter) => ARABIC[letter]!);
