import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PeriodState } from '../../rules/consultation.ts'

type AboutProps = {
	page: {
		readonly municipality: string
		readonly title: string
		readonly state: PeriodState
		readonly lastDay: PlainDate
		readonly questions: string
		readonly contact: string
		readonly registryNumber: string | null
		readonly extensions: readonly {
			readonly id: string
			readonly fromDay: PlainDate
			readonly toDay: PlainDate
			readonly reason: string
		}[]
	}
	/** Whom one answers for, when one is invited: then a late answer is taken too. */
	body?: string
}

/** What is asked, by whom and until when. */
export function About({ page, body }: AboutProps) {
	const words = useTranslations('consultations.outside')
	const format = useFormat()
	const b = (text: ReactNode) => <b>{text}</b>
	const day = format.dayFull(page.lastDay)
	const until = () => {
		if (page.state === 'open' || page.state === 'coming') return words.rich('open', { day, b })
		if (page.state === 'closed') return words('closed', { day })
		return words.rich(body === undefined ? 'over' : 'late', { day, b })
	}
	return (
		<>
			<PageHead
				title={words('title', { title: page.title })}
				kicker={words('from', { municipality: page.municipality })}
				state={
					<>
						{body === undefined ? null : words.rich('bodyState', { body, b })} {until()}
					</>
				}
			/>
			{page.extensions.map(({ id, fromDay, toDay, reason }) => (
				<p key={id} className="reading">
					{words('extended', { from: format.dayFull(fromDay), to: format.dayFull(toDay), reason })}
				</p>
			))}
			{page.questions === '' ? null : (
				<Section title={words('asks')}>
					<p className="reading worded">{page.questions}</p>
				</Section>
			)}
			{page.contact === '' && page.registryNumber === null ? null : (
				<p className="small quiet">
					{page.registryNumber === null ? null : words('registry', { number: page.registryNumber })}{' '}
					{page.contact === '' ? null : words('contact', { contact: page.contact })}
				</p>
			)}
		</>
	)
}
