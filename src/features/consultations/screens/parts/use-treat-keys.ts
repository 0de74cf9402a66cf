import { useEffect } from 'react'
import { outcomes } from '../../rules/consultation.ts'

/** 1, 2 and 3 press the three buttons, J passes on, unless somebody is writing. Without script the buttons are there. */
export function useTreatKeys(): void {
	useEffect(() => {
		function press(event: KeyboardEvent): void {
			const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
			if (writing || event.altKey || event.ctrlKey || event.metaKey) return
			const outcome = outcomes[Number(event.key) - 1]
			const wanted =
				outcome !== undefined
					? `button[name=outcome][value=${outcome}]`
					: event.key.toLowerCase() === 'j'
						? '[data-later] a'
						: null
			if (wanted !== null) document.querySelector<HTMLElement>(wanted)?.click()
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [])
}
