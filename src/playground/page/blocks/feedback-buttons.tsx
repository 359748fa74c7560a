import type { FeedbackButtonsElement } from 'slack-blocks-to-jsx';

type FeedbackButtonsProps = { element: FeedbackButtonsElement; press: (value: string) => Promise<unknown> };

export function FeedbackButtons({ element, press }: FeedbackButtonsProps) {
  const choices = [
    { sign: '👍', button: element.positive_button },
    { sign: '👎', button: element.negative_button },
  ];
  return choices.map(({ sign, button }) => (
    <button
      key={sign}
      type="button"
      className="kit-button"
      aria-label={button.accessibility_label ?? button.text.text}
      title={button.text.text}
      onClick={() => press(button.value)}
    >
      {sign}
    </button>
  ));
}
