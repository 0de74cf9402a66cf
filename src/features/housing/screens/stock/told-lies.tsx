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

/** Where it lies, whose it is and how large, as far as it says so itself: what it has from above stands above. */
export function ToldLies({ lies, level, landlords, size, children }: Props) {
	const words = useTranslations('houses')
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
	const own = facts.filter(({ value, from }) => value !== null && (from === null || from === level))
	if (own.length === 0 && children === null) return null
	return (
		<Facts>
			{own.map(({ label, value }) => (
				<Fact key={label} label={label}>
					{value}
				</Fact>
			))}
			{children === null ? null : <Fact label={words('whom')}>{children}</Fact>}
		</Facts>
	)
}
