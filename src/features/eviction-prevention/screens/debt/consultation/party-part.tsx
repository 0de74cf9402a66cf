import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { ProtectedWord, Tone } from '../../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../../ui/page.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { consultationRoles } from '../../../rules/consultation-codes.ts'
import { invitations } from '../../../rules/debt/consultation-plan.ts'
import type { PartProps, Party } from './consultation-types.ts'

/** Who is called, how they were told, who came and who has signed. */
export function PartyPart({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const said = (answer: Party['attended']) => (answer === 'unknown' ? '–' : words(`parties.${answer}`))
	return (
		<Section title={words('parties.title')}>
			<DataTable
				caption={words('parties.title')}
				rows={held.parties}
				rowKey={(party) => party.id}
				columns={[
					{
						key: 'role',
						head: words('parties.who'),
						cell: ({ role }) => codes(`parties.${role}`),
						fold: 'title',
					},
					{
						key: 'name',
						head: words('parties.name'),
						cell: ({ name }) => (held.textHidden ? <ProtectedWord /> : (name ?? '–')),
					},
					{ key: 'invited', head: words('parties.invited'), cell: (party) => <Invited party={party} /> },
					{
						key: 'letter',
						head: words('parties.letter'),
						cell: (party) => <Letters held={held} party={party} />,
					},
					{ key: 'attended', head: words('parties.attended'), cell: ({ attended }) => said(attended) },
					{
						key: 'signed',
						head: words('parties.signed'),
						cell: ({ signedOn }) => (signedOn === null ? '–' : format.day(signedOn)),
					},
				]}
			/>
			{held.minutesClosedOn === null ? (
				<Invite held={held} outcome={outcome} />
			) : (
				<Sign held={held} outcome={outcome} />
			)}
		</Section>
	)
}

function Invited({ party }: { party: Party }) {
	const words = useTranslations('evictionPrevention.consultation')
	const format = useFormat()
	const { invitedOn, invitedHow } = party
	if (invitedOn !== null && invitedHow !== null)
		return words('parties.invitedOn', { day: format.day(invitedOn), how: words(`how.${invitedHow}`) })
	return party.mayBeInvited ? (
		words('parties.notInvited')
	) : (
		<Tone kind="warning">{words('parties.needsConsent')}</Tone>
	)
}

function Letters({ held, party }: { held: PartProps['held']; party: Party }) {
	const words = useTranslations('evictionPrevention.consultation')
	if (held.textHidden || !party.mayBeInvited) return '–'
	const to = `/evictions/${held.caseId}/consultations/${held.id}/invitation`
	return (
		<span className="row-wrap">
			<a href={`${to}.docx?role=${party.role}`}>{words('files.invitationWord')}</a>
			<a href={`${to}.pdf?role=${party.role}`}>{words('files.invitationPdf')}</a>
		</span>
	)
}

function useRoles(roles: readonly Party['role'][]) {
	const codes = useTranslations('evictionPrevention.cases')
	return roles.map((value) => ({ value, label: codes(`parties.${value}`) }))
}

function Invite({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const today = useToday()
	const waiting = held.parties.find((party) => party.invitedOn === null && party.mayBeInvited)
	return (
		<Disclosure summary={words('parties.invite')}>
			<Form
				name="inviteParty"
				words="evictionPrevention.consultation"
				outcome={outcome}
				initial={{ role: waiting?.role ?? 'tenant', invitedOn: today, invitedHow: 'letter' }}
			>
				<FieldRow>
					<SelectInput name="role" width="medium" options={useRoles(consultationRoles)} />
					<TextInput name="name" optional />
				</FieldRow>
				<FieldRow>
					<DateInput name="invitedOn" />
					<SelectInput
						name="invitedHow"
						options={invitations.map((value) => ({ value, label: words(`how.${value}`) }))}
					/>
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('parties.invite')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}

function Sign({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const today = useToday()
	const roles = useRoles(held.parties.filter((party) => party.signedOn === null).map((party) => party.role))
	if (roles.length === 0) return null
	return (
		<Disclosure summary={words('parties.sign')}>
			<Form
				name="signMinutes"
				words="evictionPrevention.consultation"
				outcome={outcome}
				initial={{ signedOn: today }}
			>
				<FieldRow>
					<SelectInput name="role" width="medium" options={roles} />
					<DateInput name="signedOn" />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('parties.sign')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
