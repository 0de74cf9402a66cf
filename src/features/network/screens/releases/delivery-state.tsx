import { useTranslations } from 'use-intl'
import { Tone, type ToneKind } from '../../../../ui/marks.tsx'
import type { DeliveryState } from '../../rules/releases/delivery.ts'

const tones: Record<DeliveryState | 'replaced', ToneKind> = {
	waiting: 'quiet',
	handed: 'quiet',
	received: 'success',
	refused: 'danger',
	failed: 'warning',
	stopped: 'quiet',
	replaced: 'quiet',
}

/** Where a package is; one that a later took the place of says so. */
export function DeliveryStateWord({ state, stands }: { state: DeliveryState; stands: boolean }) {
	const words = useTranslations('releases.states')
	const told = state === 'received' && !stands ? 'replaced' : state
	return <Tone kind={tones[told]}>{words(told)}</Tone>
}
