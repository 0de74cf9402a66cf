import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput, Ticks } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { Tone } from '../../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../../ui/page.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { consentThings, outsideRoles } from '../../../rules/debt/consultation-plan.ts'
import type { PartProps } from './consultation-types.ts'

type Consent = PartProps['held']['consents'][number]

/** What may be told to whom: thing by thing, with an end, and taken back at any time. */
export function ConsentPart({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<Section title={words('consents.title')} note={words('consents.note')}>
			{held.consents.length === 0 ? (
				<p className="quiet">{words('consents.none')}</p>
			) : (
				<DataTable
					caption={words('consents.title')}
					rows={held.consents}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'to',
							head: words('consents.to'),
							cell: ({ role }) => codes(`parties.${role}`),
							fold: 'title',
						},
						{ key: 'thing', head: words('consents.thing'), cell: ({ thing }) => words(`things.${thing}`) },
						{ key: 'given', head: words('consents.given'), cell: ({ givenOn }) => format.day(givenOn) },
						{ key: 'until', head: words('consents.until'), cell: (one) => <Until one={one} /> },
						{
							key: 'withdraw',
							head: '',
							cell: (one) => (one.withdrawnOn === null ? <Withdraw one={one} outcome={outcome} /> : null),
							fold: 'plain',
						},
					]}
				/>
			)}
			{held.minutesClosedOn === null ? <Give held={held} outcome={outcome} /> : null}
		</Section>
	)
}

function Until({ one }: { one: Consent }) {
	const words = useTranslations('evictionPrevention.consultation')
	const format = useFormat()
	if (one.withdrawnOn !== null)
		return <Tone kind="warning">{words('consents.withdrawn', { day: format.day(one.withdrawnOn) })}</Tone>
	if (one.untilOn === null) return words('consents.noEnd')
	return one.holds ? format.day(one.untilOn) : `${format.day(one.untilOn)}, ${words('consents.ended')}`
}

function Withdraw({ one, outcome }: { one: Consent; outcome: PartProps['outcome'] }) {
	const words = useTranslations('evictionPrevention.consultation')
	return (
		<Form name="withdrawConsent" words="evictionPrevention.consultation" outcome={outcome} inline>
			<HiddenInput name="consentId" value={one.id} />
			<Submit kind="quiet">{words('consents.withdraw')}</Submit>
		</Form>
	)
}

function Give({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const first = held.parties.find((party) => party.outside && !party.mayBeInvited)
	return (
		<Disclosure summary={words('consents.give')}>
			<Form
				name="giveConsent"
				words="evictionPrevention.consultation"
				outcome={outcome}
				initial={{ givenOn: today, role: first?.role ?? 'landlord' }}
			>
				<SelectInput
					name="role"
					width="medium"
					options={outsideRoles.map((value) => ({ value, label: codes(`parties.${value}`) }))}
				/>
				<Ticks
					name="things"
					options={consentThings.map((value) => ({ value, label: words(`things.${value}`) }))}
				/>
				<FieldRow>
					<DateInput name="givenOn" />
					<DateInput name="untilOn" optional />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('consents.give')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
