import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { GrantChoices } from './choices.ts'

/** Free homes as one chooses among them. */
export function useHomeOptions(): (homes: GrantChoices['homes']) => { value: string; label: string }[] {
	const words = useTranslations('ladder.grant')
	const format = useFormat()
	return (homes) =>
		homes.map(({ bedId, property, dwelling, bed, sleeps, rooms, rentOre }) => ({
			value: bedId,
			label: [
				words('homeOption', { property, dwelling, bed, sleeps: String(sleeps) }),
				...(rooms === null ? [] : [words('homeRooms', { rooms: format.number(rooms) })]),
				...(rentOre === null ? [] : [format.amount(ore(rentOre))]),
			].join(' · '),
		}))
}
