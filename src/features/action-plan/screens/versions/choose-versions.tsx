import { useTranslations } from 'use-intl'
import { FieldRow, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'

type ChooseProps = {
	planId: string
	/** The first first. */
	numbers: readonly number[]
	chosen?: { readonly from: number; readonly to: number }
}

/** Any two versions to compare; without two there is nothing to choose. */
export function ChooseVersions({ planId, numbers, chosen }: ChooseProps) {
	const words = useTranslations('planVersions')
	if (numbers.length < 2) return null
	const options = numbers.map((number) => ({
		value: String(number),
		label: words('version', { number: String(number) }),
	}))
	const { from = numbers.at(-2), to = numbers.at(-1) } = chosen ?? {}
	return (
		<Section title={words('list.compareTitle')}>
			<Form
				name="compare"
				words="planVersions"
				method="get"
				to={`/plans/${planId}/versions/compare`}
				initial={{ from: String(from), to: String(to) }}
			>
				<FieldRow>
					<SelectInput name="from" options={options} width="medium" />
					<SelectInput name="to" options={options} width="medium" />
				</FieldRow>
				<Submit kind="secondary">{words('list.compare')}</Submit>
			</Form>
		</Section>
	)
}
