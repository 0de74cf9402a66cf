import { useTranslations } from 'use-intl'
import { Fact, Facts } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Level, liesOf } from '../../rules/stock/inherited.ts'

type Lies = ReturnType<typeof liesOf>
type Named = { readonly id: string; readonly name: string }
type Size = {
	readonly rooms: string | null
	readonly sizeM2: number | null
	readonly rentOre: number | null
	readonly floor: number | null
}
type Props = {
	lies: Lies
	level: Level
	landlords: readonly Named[]
	size?: Size
	children: React.ReactNode
}

/** Where it lies, whose it is and how large, with who says so; and who may live there. */
export function ToldLies({ lies, level, landlords, size, children }: Props) {
	const words = useTranslations('houses')
	const bed = useTranslations('stock.bed')
	const format = useFormat()
	const address = [
		lies.street.value,
		[lies.postalCode.value, lies.town.value].filter((part) => part !== null).join(' ') || null,
	].filter((part) => part !== null)
	const facts = [
		{ label: words('address'), value: address.join(', ') || null, from: lies.street.from },
		{
			label: words('fields.landlordId'),
			value: landlords.find(({ id }) => id === lies.landlordId.value)?.name ?? null,
			from: lies.landlordId.from,
		},
		{ label: words('fields.area'), value: lies.area.value, from: lies.area.from },
		{ label: words('fields.schoolArea'), value: lies.schoolArea.value, from: lies.schoolArea.from },
		...(size === undefined ? [] : [{ label: words('size'), value: sizeOf(size), from: null }]),
	]
	function sizeOf({ rooms, sizeM2, rentOre, floor }: Size): string | null {
		const parts = [
			rooms === null ? null : words('rooms', { rooms: Number(rooms) }),
			sizeM2 === null ? null : words('squareMetres', { size: sizeM2 }),
			floor === null ? null : words('onFloor', { floor }),
			rentOre === null
				? null
				: words('aMonth', { rent: format.amount(rentOre as Parameters<typeof format.amount>[0]) }),
		].filter((part) => part !== null)
		return parts.length === 0 ? null : parts.join(', ')
	}
	return (
		<Facts>
			{facts.flatMap(({ label, value, from }) =>
				value === null
					? []
					: [
							<Fact key={label} label={label}>
								{value}{' '}
								{from === null || from === level ? null : (
									<span className="quiet small">({bed('said', { level: bed(`levels.${from}`) })})</span>
								)}
							</Fact>,
						],
			)}
			<Fact label={words('whom')}>{children}</Fact>
		</Facts>
	)
}
