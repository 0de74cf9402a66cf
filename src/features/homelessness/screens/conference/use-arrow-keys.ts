import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/** Left and right go to the person before and after, unless somebody is writing. */
export function useArrowKeys(previous: string | null, next: string | null): void {
	const navigate = useNavigate()
	useEffect(() => {
		function turn(event: KeyboardEvent): void {
			const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
			if (writing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
			const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
			if (to !== null) void navigate(to)
		}
		document.addEventListener('keydown', turn)
		return () => document.removeEventListener('keydown', turn)
	}, [navigate, previous, next])
}
