import type { ReactNode } from 'react';

/** What stands at the top of a panel. It takes the focus when the panel is opened from the keyboard. */
export function PanelHeading({
  kind,
  language,
  children,
}: {
  kind: string;
  language?: string | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <p className="kind">{kind}</p>
      <h2 tabIndex={-1} lang={language}>
        {children}
      </h2>
    </>
  );
}
