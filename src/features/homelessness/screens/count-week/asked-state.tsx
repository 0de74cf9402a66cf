import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { RoundHead } from '../../queries/count-week/round-head.ts'

/** What is asked, in one sentence with its day. */
export function AskedState({ round }: { round: RoundHead }): ReactNode {
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const b = (text: ReactNode) => <b>{text}</b>
	const week = format.range(round.measureFrom, round.measureTo)
	if (round.state === 'closed') return words('asked.closedState')
	if (round.state === 'planned') return words.rich('asked.plannedState', { b, week })
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
	if (round.state !== 'open') return null
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
				{informant.kind === 'unit' ? (
					<Form name="prefillFromList" words="homelessness.count" outcome={outcome}>
						<p className="quiet">{words('asked.prefillNote')}</p>
						<Submit kind="secondary">{words('asked.prefill')}</Submit>
					</Form>
				) : null}
				{drafts > 1 ? (
					<Form name="confirmCountDrafts" words="homelessness.count" outcome={outcome}>
						<Submit kind="secondary">{words('asked.confirmAll')}</Submit>
					</Form>
				) : null}
				{answers.length > 0 ? (
					<Form name="finishAnswering" words="homelessness.count" outcome={outcome}>
						<Submit kind="secondary">{words('asked.finish')}</Submit>
					</Form>
				) : (
					<Form name="reportNothing" words="homelessness.count" outcome={outcome}>
						<Submit kind="secondary">{words('asked.nothing')}</Submit>
						<p className="quiet small">{words('asked.nothingNote')}</p>
					</Form>
				)}
			</div>
		</Section>
	)
}
