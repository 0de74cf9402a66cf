import {
	CalendarIcon,
	CheckmarkCircleFillIcon,
	CircleSlashIcon,
	ClockDashedIcon,
	PencilIcon,
} from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import type { VersionState as State } from '../../rules/document/life.ts'

const signs: Record<State, typeof PencilIcon> = {
	draft: PencilIcon,
	consulted: PencilIcon,
	decided: CalendarIcon,
	'in-force': CheckmarkCircleFillIcon,
	replaced: ClockDashedIcon,
	withdrawn: CircleSlashIcon,
}

/** A version's state as a sign and a word. */
export function VersionState({ state }: { state: State }) {
	const words = useTranslations('planVersions.states')
	const Sign = signs[state]
	return (
		<Tone kind={state === 'in-force' ? 'success' : 'quiet'} icon={<Sign aria-hidden fontSize="1rem" />}>
			{words(state)}
		</Tone>
	)
}
