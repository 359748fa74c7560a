import { Icon } from './icon.tsx';
import { usePage } from './page-context.tsx';

/** What could not be done, in words. */
export function Notice() {
  const { state, dispatch } = usePage();
  return (
    <div className="notice-place" role="alert">
      {state.notice && (
        <p className="notice">
          <span>{state.notice}</span>
          <button
            type="button"
            className="quiet"
            aria-label="Dismiss"
            onClick={() => dispatch({ type: 'notice', text: undefined })}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
