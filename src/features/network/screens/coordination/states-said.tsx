import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import type { CommitmentState, LetterState, PointState } from '../../rules/coordination/coordination.ts'

/** How an agreed point stands; that nobody has told of it yet is said too. */
export function PointStateSaid({ state }: { state: PointState | null }) {
	const words = useTranslations('coordination')
	if (state === null) return <span className="quiet">{words('visit.notTold')}</span>
	const said = words(`pointStates.${state}`)
	return state === 'done' ? <Tone kind="success">{said}</Tone> : <span>{said}</span>
}

export function CommitmentStateSaid({ state }: { state: CommitmentState }) {
	const words = useTranslations('coordination.commitmentStates')
	if (state === 'kept') return <Tone kind="success">{words(state)}</Tone>
	return state === 'not-kept' ? <Tone kind="danger">{words(state)}</Tone> : <span>{words(state)}</span>
}

/** How many are kept of all, and that some were not. */
export function CommitmentsKept({ states }: { states: readonly CommitmentState[] }) {
	const words = useTranslations('coordination.letters')
	const kept = states.filter((state) => state === 'kept').length
	const notKept = states.filter((state) => state === 'not-kept').length
	return (
		<>
			{words('commitments', { all: states.length, kept: String(kept) })}
			{notKept === 0 ? null : (
				<div>
					<Tone kind="danger">{words('notKept', { count: notKept })}</Tone>
				</div>
			)}
		</>
	)
}

export function LetterStateSaid({ state }: { state: LetterState }) {
	const words = useTranslations('coordination.letterStates')
	return state === 'in-force' ? (
		<Tone kind="success">{words(state)}</Tone>
	) : (
		<span className="quiet">{words(state)}</span>
	)
}
