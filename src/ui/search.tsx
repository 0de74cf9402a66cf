import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

/** Posted, so that no name or number ever stands in an address. Ctrl K leads here where scripts run. */
export function Search({ className }: { className: string }) {
	const words = useTranslations('shell')
	const { field, hasShortcut } = useShortcut()
	return (
		<search className={className}>
			<form method="post" action="/search">
				<MagnifyingGlassIcon aria-hidden fontSize="1.125rem" />
				<input
					ref={field}
					type="search"
					name="text"
					aria-label={words('search')}
					placeholder={words('searchHint')}
					autoComplete="off"
				/>
				{hasShortcut ? <kbd aria-hidden>Ctrl K</kbd> : null}
			</form>
		</search>
	)
}

function useShortcut() {
	const field = useRef<HTMLInputElement>(null)
	const [hasShortcut, setHasShortcut] = useState(false)
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const shown = field.current !== null && field.current.offsetParent !== null
			if (!shown || event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return
			event.preventDefault()
			field.current?.focus()
		}
		setHasShortcut(true)
		document.addEventListener('keydown', listen)
		return () => document.removeEventListener('keydown', listen)
	}, [])
	return { field, hasShortcut }
}
