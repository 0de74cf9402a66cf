import { useTranslations } from 'use-intl'
import { FieldGroup, FieldRow, NumberInput, SelectInput } from '../../../../ui/fields.tsx'
import type { VariableCode } from '../../rules/count-week/variables.ts'
import type { Source } from '../../rules/situations/definition.ts'

type Variable = { readonly code: VariableCode; readonly source: Source }

/** Each question that could be asked: whether it is, where in the form, and where it comes from. */
export function VariableRows({ variables }: { variables: readonly Variable[] }) {
	const words = useTranslations('homelessness.count')
	const asks = (['no', 'optional', 'required'] as const).map((value) => ({
		value,
		label: words(`form.asks.${value}`),
	}))
	return (
		<FieldGroup legend={words('form.question')}>
			{variables.map(({ code, source }) => (
				<div key={code} className="stack-8">
					<FieldRow>
						<SelectInput
							name={`asked.${code}.ask`}
							label={words(`variables.${code}`)}
							options={asks}
							empty={words('form.asks.no')}
						/>
						<NumberInput name={`asked.${code}.place`} label={words('form.place')} />
					</FieldRow>
					<p className="quiet small">
						{words('form.source', { source: source.text })}
						{source.verified ? null : ` (${words('form.unverified')})`}
					</p>
				</div>
			))}
		</FieldGroup>
	)
}
