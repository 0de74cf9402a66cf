import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../../ui/links.tsx'
import { ChildWord, ProtectedWord } from '../../../../../ui/marks.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../../../ui/perhaps-registered.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { consentAnswers, touchedRoles } from '../../../rules/debt/touched.ts'
import type { AroundProps } from './around-types.ts'
import { SmallForm } from './small-form.tsx'

/** Tenants, children and everybody else who would lose the home. */
export function TouchedPart(props: AroundProps) {
	const { around, open, outcome } = props
	const words = useTranslations('evictionPrevention.around')
	const rows = useRows(around)
	const here = around.touched.filter((one) => one.untilOn === null)
	return (
		<Section
			title={words('touched.title')}
			note={words('touched.note')}
			aside={
				open ? (
					<ButtonLink to={`/evictions/${around.caseId}/add-children`} kind="quiet">
						{words('touched.addChild')}
					</ButtonLink>
				) : null
			}
		>
			<DataTable
				caption={words('touched.title')}
				rows={rows}
				rowKey={(row) => row.key}
				columns={[
					{ key: 'who', head: words('touched.who'), cell: (row) => row.who, fold: 'title' },
					{ key: 'role', head: words('touched.role'), cell: (row) => row.role },
					{ key: 'from', head: words('touched.from'), cell: (row) => row.from },
					{ key: 'until', head: words('touched.until'), cell: (row) => row.until },
					{ key: 'counts', head: words('touched.counts'), cell: (row) => row.counts },
				]}
			/>
			{open ? <Add {...props} /> : null}
			{open && here.length > 0 ? (
				<SmallForm name="endTouchedPerson" label={words('touched.end')} outcome={outcome}>
					<FieldRow>
						<SelectInput
							name="touchedId"
							label={words('touched.who')}
							width="medium"
							options={here.map((one) => ({ value: one.id, label: one.name ?? words(`roles.${one.role}`) }))}
						/>
						<DateInput name="untilOn" />
					</FieldRow>
				</SmallForm>
			) : null}
		</Section>
	)
}

function useRows(around: AroundProps['around']) {
	const words = useTranslations('evictionPrevention.around')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const called = (name: string | null, age: number | null) =>
		name === null ? (
			<ProtectedWord />
		) : age === null ? (
			name
		) : (
			`${name}, ${words('touched.years', { age: String(age) })}`
		)
	return [
		...around.adults.map((one) => ({
			key: one.personId,
			who: called(one.name, one.age),
			...{ role: words('touched.tenant'), from: '–', until: '–', counts: words('countsAs.yes') },
		})),
		...around.children.map((one) => ({
			key: one.childId,
			who: <ChildWord>{called(one.name, one.age)}</ChildWord>,
			role: words('touched.child', { living: codes(`living.${one.living}`) }),
			...{ from: '–', until: '–', counts: words(`countsAs.${one.counts}`) },
		})),
		...around.touched.map((one) => ({
			key: one.id,
			who: called(one.name, one.age),
			role: words(`roles.${one.role}`),
			from: format.day(one.fromOn),
			until: one.untilOn === null ? '–' : format.day(one.untilOn),
			counts: words(`standings.${one.standing}`),
		})),
	]
}

function Add({ outcome }: AroundProps) {
	const words = useTranslations('evictionPrevention.around')
	const today = useToday()
	return (
		<SmallForm
			name="addTouchedPerson"
			label={words('touched.add')}
			outcome={outcome}
			initial={{ fromOn: today }}
		>
			<FieldRow>
				<TextInput name="givenName" />
				<TextInput name="familyName" />
			</FieldRow>
			<FieldRow>
				<TextInput name="nationalId" optional />
				<DateInput name="bornOn" optional />
			</FieldRow>
			<PerhapsRegistered outcome={outcome} />
			<FieldRow>
				<SelectInput
					name="role"
					width="medium"
					options={touchedRoles.map((value) => ({ value, label: words(`roles.${value}`) }))}
				/>
				<DateInput name="fromOn" />
			</FieldRow>
			<SelectInput
				name="landlordConsents"
				width="medium"
				optional
				empty="–"
				options={consentAnswers.map((value) => ({ value, label: words(`consent.${value}`) }))}
			/>
		</SmallForm>
	)
}
