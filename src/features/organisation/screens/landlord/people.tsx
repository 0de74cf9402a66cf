import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { Choice, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { duties } from '../../rules/landlord/duties.ts'
import { madeIn, type Person, type Said, type Told } from './people-types.ts'
import { Substitutes } from './substitutes.tsx'

type Props = { told: Told; outcome: Said; appoints: boolean }

/** Who speaks for one landlord, who is invited, and who stands in for whom. */
export function People({ told, outcome, appoints }: Props) {
	const words = useTranslations('representatives')
	const { landlord, people } = told
	return (
		<div className="stack-24">
			<Made outcome={outcome} />
			{people.length === 0 ? (
				<p className="quiet">{words('none', { landlord: landlord.name })}</p>
			) : (
				<DataTable
					caption={words('titleOf', { landlord: landlord.name })}
					rows={people}
					rowKey={(one) => one.staffId}
					columns={[
						{
							key: 'name',
							head: words('name'),
							fold: 'title',
							cell: (one) => (one.isOneself ? `${one.name} (${words('oneself')})` : one.name),
						},
						{ key: 'duty', head: words('duty'), fold: 'line', cell: (one) => words(`duties.${one.duty}`) },
						{ key: 'email', head: words('email'), fold: 'line', cell: (one) => one.email },
						{
							key: 'end',
							head: '',
							fold: 'plain',
							cell: (one) => <PersonActions one={one} appoints={appoints} outcome={outcome} />,
						},
					]}
				/>
			)}
			<Invitations told={told} outcome={outcome} appoints={appoints} />
			<Substitutes told={told} outcome={outcome} />
		</div>
	)
}

function PersonActions({ one, appoints, outcome }: { one: Person; appoints: boolean; outcome: Said }) {
	const words = useTranslations('representatives')
	const whom = <span className="unseen">{words('endWhom', { name: one.name })}</span>
	if (one.isLast && !appoints) return <span className="quiet small">{words('last')}</span>
	return (
		<div className="row-wrap">
			{appoints ? (
				<Form name="appointAdministrator" words="representatives" inline>
					<HiddenInput name="staffId" value={one.staffId} />
					<HiddenInput name="change" value={one.duty === 'administers' ? 'take' : 'give'} />
					<Submit kind="quiet">
						{words(one.duty === 'administers' ? 'dismiss' : 'appoint')}
						{whom}
					</Submit>
				</Form>
			) : null}
			<Form name="endRepresentative" words="representatives" outcome={refusedOf(outcome, one)} inline>
				<HiddenInput name="staffId" value={one.staffId} />
				<Submit kind="quiet">
					{words('end')}
					{whom}
				</Submit>
			</Form>
		</div>
	)
}

/** A refusal stands by the one whom it is about. */
function refusedOf(said: Said, { staffId }: Person) {
	return said !== undefined && 'values' in said && said.values.staffId === staffId ? said : undefined
}

function Made({ outcome }: { outcome: Said }) {
	const words = useTranslations('representatives')
	const format = useFormat()
	const made = madeIn(outcome)
	if (made === null) return null
	const { name, address, expiresAt } = made
	return (
		<div role="status">
			<Callout kind="warning" title={words('made')}>
				<div className="stack-8">
					<Code>{made.code}</Code>
					<p>{words('madeText', { name, address, moment: format.moment(expiresAt) })}</p>
				</div>
			</Callout>
		</div>
	)
}

function Invitations({ told, outcome, appoints }: Props) {
	const words = useTranslations('representatives')
	const format = useFormat()
	const offered = appoints ? duties : duties.filter((duty) => duty !== 'administers')
	const failed = outcome !== undefined && !('made' in outcome) ? outcome : undefined
	return (
		<Section title={words('invite')} note={words('inviteNote')}>
			{told.invitations.length === 0 ? null : (
				<DataTable
					caption={words('invited')}
					captionVisible
					rows={told.invitations}
					rowKey={(one) => one.invitationId}
					columns={[
						{ key: 'name', head: words('name'), fold: 'title', cell: (one) => one.name },
						{ key: 'duty', head: words('duty'), fold: 'line', cell: (one) => words(`duties.${one.duty}`) },
						{ key: 'email', head: words('email'), fold: 'line', cell: (one) => one.email },
						{
							key: 'until',
							head: words('days'),
							fold: 'plain',
							cell: (one) =>
								one.isOver ? words('runOut') : words('until', { moment: format.moment(one.expiresAt) }),
						},
						{
							key: 'end',
							head: '',
							fold: 'plain',
							cell: (one) => (
								<Form name="endInvitation" words="representatives" inline>
									<HiddenInput name="invitationId" value={one.invitationId} />
									<Submit kind="quiet">
										{words('takeBack')}
										<span className="unseen">{words('endWhom', { name: one.name })}</span>
									</Submit>
								</Form>
							),
						},
					]}
				/>
			)}
			<Form name="inviteRepresentative" words="representatives" outcome={failed} initial={{ duty: 'speaks' }}>
				<FieldRow>
					<TextInput name="name" />
					<TextInput name="email" type="email" />
				</FieldRow>
				<Choice
					name="duty"
					options={offered.map((duty) => ({ value: duty, label: words(`duties.${duty}`) }))}
				/>
				<FormActions>
					<Submit>{words('invite')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
