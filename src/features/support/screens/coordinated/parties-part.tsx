import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { notRatedReasons, partyKinds } from '../../rules/coordinated/codes.ts'
import type { PartProps } from './coordinated-types.ts'
import { RatingInput } from './rating-input.tsx'

/** Who takes part beside the person, who came, and who has overall responsibility. */
export function PartiesPart({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.coordinated')
	const open = page.state === 'called' || page.state === 'running'
	return (
		<Section title={words('parties.title')}>
			<div className="stack-16">
				<DataTable
					caption={words('parties.title')}
					rows={page.parties}
					rowKey={(one) => one.id}
					columns={[
						{ key: 'name', head: words('parties.name'), cell: ({ name }) => name, fold: 'title' },
						{ key: 'kind', head: words('parties.kind'), cell: ({ kind }) => words(`partyKinds.${kind}`) },
						{
							key: 'attended',
							head: words('parties.attended'),
							cell: ({ attended }) => words(`attended.${attended}`),
						},
						{
							key: 'lead',
							head: words('parties.lead'),
							cell: ({ id }) => (id === page.leadPartyId ? <b>{words('yesNo.yes')}</b> : null),
						},
					]}
				/>
				{page.state === 'called' ? <Hold page={page} outcome={outcome} /> : null}
				{open ? <Invite outcome={outcome} /> : null}
			</div>
		</Section>
	)
}

function Hold({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.coordinated')
	const today = useToday()
	const options = page.parties.map(({ id, name }) => ({ value: id, label: name }))
	return (
		<Section title={words('hold.title')} level={3}>
			<Form
				name="holdCoordinatedPlan"
				words="supportPlan.coordinated"
				outcome={outcome}
				initial={{ heldOn: page.plannedFor > today ? today : page.plannedFor }}
			>
				<FieldRow>
					<DateInput name="heldOn" />
					<DateInput name="followUpOn" />
				</FieldRow>
				<Ticks name="attended" options={options} />
				<SelectInput name="leadPartyId" width="medium" options={options} />
				<RatingInput name="ratedBefore" optional />
				<SelectInput
					name="notRatedBeforeBecause"
					width="medium"
					optional
					options={notRatedReasons.map((value) => ({ value, label: words(`notRated.${value}`) }))}
				/>
				<LongText name="beforeWords" rows={2} optional />
				<FormActions>
					<Submit>{words('hold.do')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function Invite({ outcome }: Pick<PartProps, 'outcome'>) {
	const words = useTranslations('supportPlan.coordinated')
	return (
		<Disclosure summary={words('parties.invite')} open={wasRefused(outcome, 'inviteCoordinatedParty')}>
			<Form name="inviteCoordinatedParty" words="supportPlan.coordinated" outcome={outcome}>
				<FieldRow>
					<SelectInput
						name="kind"
						label={words('parties.kind')}
						width="medium"
						options={partyKinds.map((value) => ({ value, label: words(`partyKinds.${value}`) }))}
					/>
					<TextInput name="name" width="medium" />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('parties.invite')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
