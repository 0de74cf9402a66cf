import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { type EventIcon, Timeline } from '../../../../ui/events.tsx'
import { FilterLinks } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseFile } from './case-types.ts'

type CaseEvent = CaseFile['timeline'][number]
const themes = ['contact', 'children', 'meeting', 'decision', 'date'] as const

const icons: Readonly<Record<CaseEvent['theme'], EventIcon>> = {
	contact: 'call',
	children: 'child',
	meeting: 'meeting',
	decision: 'decision',
	date: 'paper',
}

function iconOf(event: CaseEvent): EventIcon {
	if (event.what !== 'contact') return icons[event.theme]
	if (event.facts.kind === 'home-visit' || event.facts.kind === 'with-landlord') return 'visit'
	return event.facts.kind === 'letter' || event.facts.kind === 'e-mail' ? 'letter' : 'call'
}

/** What has happened, newest first; the chips show one kind of thing at a time. */
export function CaseEvents({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.cases')
	const [search] = useSearchParams()
	const sentence = useEventWords(file)
	const chosen = themes.find((theme) => theme === search.get('show')) ?? null
	const to = `/evictions/${file.caseId}`
	const chips = [
		{ to, label: words('events.all'), current: chosen === null },
		...themes.map((theme) => ({
			to: `${to}?show=${theme}`,
			label: words(`events.themes.${theme}`),
			current: chosen === theme,
		})),
	]
	const shown = file.timeline.filter((event) => chosen === null || event.theme === chosen)
	return (
		<Section
			title={words('events.title')}
			aside={<FilterLinks label={words('events.title')} filters={chips} />}
		>
			<Timeline
				empty={words('events.none')}
				events={shown.map((event) => ({
					key: event.key,
					day: event.on,
					icon: iconOf(event),
					...sentence(event),
				}))}
			/>
		</Section>
	)
}

function useEventWords(file: CaseFile) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const said = (event: CaseEvent): string => {
		switch (event.what) {
			case 'opened':
				return words('events.opened', { by: words(`openedBy.${event.facts.openedBy}`) })
			case 'closed':
				return words('events.closed', { outcome: words(`outcomes.${event.facts.outcome}`) })
			case 'notice':
				return words('events.notice', event.facts)
			case 'notice-changed':
				return words('events.noticeChanged', {
					field: words(`noticeFields.${event.facts.field}`),
					became: event.facts.became,
				})
			case 'date':
				return words(`dateKinds.${event.facts.kind}`)
			case 'contact':
				return `${words(`contactKinds.${event.facts.kind}`)}, ${words(`contactResults.${event.facts.result}`)}`
			case 'talk':
				return words('events.talk', { child: childName(event.facts.childId) })
			case 'no-talk':
				return words('events.noTalk', {
					child: childName(event.facts.childId),
					reason: words(`noTalkReasons.${event.facts.reason}`),
				})
			case 'consultation-called':
				return words('events.consultationCalled', { day: format.day(event.facts.plannedFor) })
			case 'consultation-held':
				return words('events.consultationHeld', {
					result: words(`consultationResults.${event.facts.result}`),
				})
			case 'debt-stated':
				return words('events.debtStated', { amount: format.amount(ore(event.facts.amountOre)) })
			case 'payment':
				return words('events.payment', { amount: format.amount(ore(event.facts.amountOre)) })
			case 'payment-plan':
				return words('events.paymentPlan', {
					total: format.amount(ore(event.facts.totalOre)),
					instalment: format.amount(ore(event.facts.instalmentOre)),
				})
			case 'decision':
				return words('events.decision', {
					kind: words(`decisionKinds.${event.facts.kind}`),
					law: event.facts.legalBasis,
				})
			case 'follow-up':
				return `${words(`followUpKinds.${event.facts.kind}`)} ${words(`stayAnswers.${event.facts.answer}`)}`
		}
	}
	const childName = (childId: string) =>
		file.children.find((child) => child.childId === childId)?.name ?? words('facts.protectedChild')
	return (event: CaseEvent) => {
		const by = [
			event.by,
			event.what === 'date' || event.what === 'payment' || event.what === 'debt-stated'
				? words('events.source', { source: words(`dateSources.${event.facts.source}`) })
				: null,
			event.writtenAt === null ? null : words('events.written', { moment: format.moment(event.writtenAt) }),
		].filter((part) => part !== null)
		const what = (
			<>
				{said(event)}
				{event.note === null ? null : <span className="quiet">. {event.note}</span>}
			</>
		)
		return by.length === 0 ? { what } : { what, by: by.join(' · ') }
	}
}
