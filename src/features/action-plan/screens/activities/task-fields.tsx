import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'

type Named = { readonly id: string; readonly name: string }

/** A unit that proposes names itself; whoever keeps the plan may name a colleague, a unit or nobody. */
export function TaskFields({
	units,
	colleagues,
}: {
	units: readonly Named[]
	colleagues: readonly Named[] | null
}) {
	const words = useTranslations('activities.task')
	const optionsOf = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }))
	return (
		<>
			<LongText name="what" rows={2} />
			<FieldRow>
				<DateInput name="beginsOn" optional />
				<DateInput name="dueOn" />
			</FieldRow>
			{colleagues === null ? (
				<>
					<SelectInput name="unitId" width="medium" options={optionsOf(units)} />
					<LongText name="note" rows={2} optional />
				</>
			) : (
				<>
					{units.length === 0 ? null : (
						<SelectInput
							name="unitId"
							width="medium"
							optional
							empty={words('noUnit')}
							options={optionsOf(units)}
						/>
					)}
					<SelectInput
						name="staffId"
						width="medium"
						optional
						empty={words('nobody')}
						options={optionsOf(colleagues)}
					/>
				</>
			)}
		</>
	)
}
