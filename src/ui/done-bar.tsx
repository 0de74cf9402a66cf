import { CheckmarkIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'

/** Said once after something was done; what can be undone carries its undo. */
export function DoneBar({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
	return (
		<div className="done-bar" role="status">
			<CheckmarkIcon aria-hidden fontSize="1.25rem" />
			<span>{children}</span>
			{aside === undefined ? null : <span className="aside">{aside}</span>}
		</div>
	)
}
