import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { ButtonLink, TabLinks } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PeriodState } from '../../rules/consultation.ts'

export type Headed = {
	readonly id: string
	readonly title: string
	readonly state: PeriodState
	readonly opensOn: PlainDate
	readonly lastDay: PlainDate
	readonly closedOn: PlainDate | null
}

/** The head of a consultation's pages: what it is about, how long it lasts, and its parts. */
export function ConsultationHead({ consultation, mayKeep }: { consultation: Headed; mayKeep: boolean }) {
	const words = useTranslations('consultations.desk')
	const list = useTranslations('consultations.list')
	const at = `/consultations/${consultation.id}`
	return (
		<>
			<PageHead
				title={consultation.title}
				crumbs={[{ to: '/consultations', label: list('title') }]}
				state={<Period consultation={consultation} />}
				actions={
					mayKeep ? (
						<>
							{consultation.state !== 'closed' ? (
								<ButtonLink kind="primary" to={`${at}/treat`}>
									{words('treat')}
								</ButtonLink>
							) : null}
							<ButtonLink file to={`${at}/compilation.docx`}>
								{words('word')}
							</ButtonLink>
							<ButtonLink file to={`${at}/compilation.pdf`}>
								{words('pdf')}
							</ButtonLink>
						</>
					) : undefined
				}
			/>
			<TabLinks
				label={words('tabs')}
				tabs={[
					{ to: at, label: words('overview') },
					{ to: `${at}/bodies`, label: words('bodies') },
					{ to: `${at}/answers`, label: words('answers') },
					{ to: `${at}/changes`, label: words('changes') },
				]}
			/>
		</>
	)
}

function Period({ consultation: { state, opensOn, lastDay, closedOn } }: { consultation: Headed }) {
	const words = useTranslations('consultations.desk')
	const format = useFormat()
	const b = (text: React.ReactNode) => <b>{text}</b>
	const last = format.dayFull(lastDay)
	switch (state) {
		case 'coming':
			return words.rich('opens', { day: format.dayFull(opensOn), last, b })
		case 'open':
			return words.rich('open', { last, b })
		case 'over':
			return words.rich('over', { last, b })
		case 'closed':
			return words.rich('closed', { day: format.dayFull(closedOn ?? lastDay), last, b })
	}
}
