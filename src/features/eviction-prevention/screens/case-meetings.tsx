import type { ReactNode } from 'react'
import { useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../ui/links.tsx'
import { ProtectedWord } from '../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CaseFile } from './parts/case-types.ts'

type Consultation = CaseFile['consultations'][number]

/** Consultations about the rent debt: called, with whose consent, and what came of them. */
export default function CaseMeetings() {
	const file = useOutletContext<CaseFile>()
	const words = useTranslations('evictionPrevention.cases')
	const open = file.consultations.find((one) => one.result === null)
	const step = open === undefined ? 'call-consultation' : 'record-consultation'
	return (
		<Section
			title={words('tabs.meetings')}
			aside={
				file.closedOn === null ? (
					<ButtonLink to={`/evictions/${file.caseId}/${step}`}>{words(`steps.${step}.do`)}</ButtonLink>
				) : null
			}
		>
			{file.consultations.length === 0 ? <p className="quiet">{words('meetings.none')}</p> : null}
			{file.consultations.map((one) => (
				<Meeting key={one.id} one={one} unsaid={file.textHidden ? <ProtectedWord /> : '–'} />
			))}
		</Section>
	)
}

function Meeting({ one, unsaid }: { one: Consultation; unsaid: ReactNode }) {
	const own = useTranslations('evictionPrevention.consultation')
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<Section
			level={3}
			title={words('meetings.consultation', { day: format.day(one.heldOn ?? one.plannedFor) })}
			aside={
				<ButtonLink to={`/evictions/${one.caseId}/consultations/${one.id}`} kind="quiet">
					{own('open')}
				</ButtonLink>
			}
		>
			<DefinitionRows
				rows={[
					{
						label: words('meetings.parties'),
						value: one.parties.map((party) => words(`parties.${party}`)).join(', '),
					},
					{
						label: words('meetings.consent'),
						value: one.consentOn === null ? words('meetings.noConsent') : format.day(one.consentOn),
					},
					{
						label: words('meetings.result'),
						value:
							one.result === null ? words('meetings.notHeld') : words(`consultationResults.${one.result}`),
					},
					{ label: words('meetings.agreement'), value: one.agreement ?? unsaid },
					{ label: words('meetings.landlord'), value: one.landlordUndertakes ?? unsaid },
					{
						label: words('meetings.nextCheck'),
						value: one.nextCheckOn === null ? '–' : format.day(one.nextCheckOn),
					},
				]}
			/>
		</Section>
	)
}
