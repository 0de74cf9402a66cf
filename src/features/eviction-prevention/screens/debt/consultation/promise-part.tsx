import { useTranslations } from 'use-intl'
import { ore } from '../../../../../foundation/money.ts'
import {
	AmountInput,
	DateInput,
	FieldRow,
	HiddenInput,
	SelectInput,
	TextInput,
} from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { ProtectedWord, Tone } from '../../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../../ui/page.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import type { PartProps } from './consultation-types.ts'

type Promised = PartProps['held']['promises'][number]

/** Who pays or does what by when, and whether it was kept. */
export function PromisePart({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const today = useToday()
	return (
		<Section title={words('promises.title')}>
			{held.promises.length === 0 ? (
				<p className="quiet">{words('promises.none')}</p>
			) : (
				<DataTable
					caption={words('promises.title')}
					rows={held.promises}
					rowKey={(one) => one.id}
					tone={(one) => (one.kept === null && one.byDay < today ? 'danger' : undefined)}
					columns={[
						{
							key: 'who',
							head: words('promises.who'),
							cell: ({ role }) => codes(`parties.${role}`),
							fold: 'title',
						},
						{ key: 'what', head: words('promises.what'), cell: ({ what }) => what ?? <ProtectedWord /> },
						{
							key: 'amount',
							head: words('promises.amount'),
							cell: ({ amountOre }) => (amountOre === null ? '–' : format.amount(ore(amountOre))),
							align: 'right',
						},
						{ key: 'by', head: words('promises.by'), cell: ({ byDay }) => format.day(byDay) },
						{
							key: 'kept',
							head: words('promises.kept'),
							cell: (one) => <Kept one={one} outcome={outcome} />,
						},
					]}
				/>
			)}
			{held.heldOn !== null && held.minutesClosedOn === null ? <Add held={held} outcome={outcome} /> : null}
		</Section>
	)
}

function Kept({ one, outcome }: { one: Promised; outcome: PartProps['outcome'] }) {
	const words = useTranslations('evictionPrevention.consultation')
	if (one.kept !== null)
		return <Tone kind={one.kept === 'yes' ? 'success' : 'danger'}>{words(`promises.${one.kept}`)}</Tone>
	return (
		<Form name="answerPromise" words="evictionPrevention.consultation" outcome={outcome} inline>
			<HiddenInput name="promiseId" value={one.id} />
			<Submit kind="quiet" name="kept" value="yes">
				{words('promises.keptYes')}
			</Submit>
			<Submit kind="quiet" name="kept" value="no">
				{words('promises.keptNo')}
			</Submit>
		</Form>
	)
}

function Add({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	const roles = held.parties.map(({ role }) => ({ value: role, label: codes(`parties.${role}`) }))
	return (
		<Disclosure summary={words('promises.add')}>
			<Form
				name="addPromise"
				words="evictionPrevention.consultation"
				outcome={outcome}
				initial={{ role: 'tenant' }}
			>
				<FieldRow>
					<SelectInput name="role" width="medium" options={roles} />
					<AmountInput name="amount" optional />
					<DateInput name="byDay" />
				</FieldRow>
				<TextInput name="what" width="full" />
				<FormActions>
					<Submit kind="secondary">{words('promises.add')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
