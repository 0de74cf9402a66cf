import type { ComponentProps, MouseEvent } from 'react'
import { Link, useNavigate } from 'react-router'

type WayProps = Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'target' | 'ref'> & {
	to: string
	/** The page stays where it was scrolled to. */
	preventScrollReset?: boolean
}

/**
 * A link to a page of the house. The router's own works out three times, from every screen above it, where an address leads:
 * one that begins at the root says so itself, and a table has a hundred of them.
 */
export function Way({ to, preventScrollReset = false, ...rest }: WayProps) {
	const navigate = useNavigate()
	if (!to.startsWith('/')) return <Link to={to} preventScrollReset={preventScrollReset} {...rest} />
	const follow = (event: MouseEvent) => {
		if (isForTheBrowser(event)) return
		event.preventDefault()
		const { pathname, search, hash } = window.location
		void navigate(to, { replace: to === pathname + search + hash, preventScrollReset })
	}
	return <a {...rest} href={to} onClick={follow} />
}

/** A new tab or window, or a file to keep. */
function isForTheBrowser({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
	return button !== 0 || metaKey || altKey || ctrlKey || shiftKey
}

/** Whether one stands on the page that a link leads to, or on one below it. */
export function isHere(pathname: string, to: string, exact: boolean): boolean {
	const [here, there] = [pathname.toLowerCase(), (to.split(/[?#]/)[0] ?? '').toLowerCase()]
	return here === there || (!exact && here.startsWith(`${there}/`))
}
