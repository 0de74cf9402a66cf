import { useTranslations } from 'use-intl'
import { DefinitionRows, Disclosure } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Occupancy } from '../../queries/occupancy/occupancy.ts'

/** Each variant's formula and the sums that end in its figure. */
export function Explained({ held }: { held: Occupancy }) {
	const words = useTranslations('tonight.occupancy')
	const format = useFormat()
	return held.total.measured.map(({ variant, share, steps }) => (
		<Disclosure
			key={variant}
			summary={`${words(`variants.${variant}`)}, ${words('version', { version: String(held.version) })}`}
		>
			<p className="reading">{words(`formulas.${variant}`)}</p>
			<DefinitionRows
				rows={[
					...steps.map(({ key, value }) => ({
						label: words(`steps.${key}`),
						value: format.number(value, Number.isInteger(value) ? 0 : 2),
					})),
					{
						label: words('steps.result'),
						value: share === null ? words('none') : <b>{format.percent(share, 1)}</b>,
					},
				]}
			/>
		</Disclosure>
	))
}
