import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { RoundHead } from '../../queries/count-week/round-head.ts'

/** What is asked, in one sentence with its day. */
export function AskedState({ round }: { round: RoundHead }): ReactNode {
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const today = useToday()
	const b = (text: ReactNode) => <b>{text}</b>
	const week = format.range(round.measureFrom, round.measureTo)
	if (round.state === 'closed') return words('asked.closedState')
	if (round.state === 'planned' || today < round.measureFrom)
		return words.rich('asked.plannedState', { b, week })
	return words.rich('asked.openState', {
		...{ b, week },
		day: format.day(round.answerBy),
		relative: format.relative(round.answerBy),
	})
}

type Informant = {
	readonly kind: 'unit' | 'organisation'
	readonly state: 'invited' | 'answering' | 'finished' | 'nothing'
	readonly remindedOn: PlainDate | null
}

type Props = {
	round: RoundHead
	informant: Informant
	answers: readonly { readonly state: string }[]
	outcome: Outcome | undefined
}

/** Am I done? And if not, the ways to be. */
export function WhatNow({ round, informant, answers, outcome }: Props) {
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const today = useToday()
	const drafts = answers.filter(({ state }) => state === 'draft').length
	const given = answers.length - drafts
	const isDone = informant.state === 'finished' || informant.state === 'nothing'
	if (isDone) {
		const key = informant.state === 'nothing' ? 'nothing' : 'done'
		return (
			<Section title={<Tone kind="success">{words(`asked.${key}Title`)}</Tone>}>
				<p>{words(`asked.${key}Text`)}</p>
			</Section>
		)
	}
	if (round.state !== 'open' || today < round.measureFrom) return null
	return (
		<Section title={words('asked.standing')}>
			<div className="stack-16">
				<p>
					{[
						words('asked.givenCount', { count: given }),
						drafts === 0 ? null : words('asked.drafts', { count: drafts }),
						informant.remindedOn === null
							? null
							: words('asked.reminded', { day: format.day(informant.remindedOn, { weekday: false }) }),
					]
						.filter((part) => part !== null)
						.join(' · ')}
				</p>
				{informant.kind === 'unit' ? <p className="quiet">{words('asked.prefillNote')}</p> : null}
				<div className="row-wrap">
					{informant.kind === 'unit' ? (
						<Act name="prefillFromList" label={words('asked.prefill')} outcome={outcome} />
					) : null}
					{drafts > 1 ? (
						<Act name="confirmCountDrafts" label={words('asked.confirmAll')} outcome={outcome} />
					) : null}
					{answers.length > 0 ? (
						<Act name="finishAnswering" label={words('asked.finish')} outcome={outcome} />
					) : (
						<Act name="reportNothing" label={words('asked.nothing')} outcome={outcome} />
					)}
				</div>
				{answers.length > 0 ? null : <p className="quiet small">{words('asked.nothingNote')}</p>}
			</div>
		</Section>
	)
}

function Act({ name, label, outcome }: { name: string; label: string; outcome: Outcome | undefined }) {
	return (
		<Form name={name} words="homelessness.count" outcome={outcome} inline>
			<Submit kind="secondary">{label}</Submit>
		</Form>
	)
}
