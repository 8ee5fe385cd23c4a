// The package has no types of its own.
declare module "wink-porter2-stemmer" {
  /** Porter's second stemmer for English: the stem of a word in small letters. */
  export default function stem(word: string): string;
}
