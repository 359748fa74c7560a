/** The reactions that the page offers, by Slack's names. */
export const REACTIONS: Readonly<Record<string, string>> = {
  thumbsup: '👍',
  tada: '🎉',
  eyes: '👀',
  white_check_mark: '✅',
  pray: '🙏',
};
