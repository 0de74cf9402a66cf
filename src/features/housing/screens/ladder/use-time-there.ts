import { useTranslations } from 'use-intl'

const daysAMonth = 30.44

/** How long somebody has lived somewhere, as people say it; days are reckoned on the server. */
export function useTimeThere(): (days: number) => string {
	const words = useTranslations('ladder.time')
	return (days) => {
		const months = Math.floor(days / daysAMonth)
		if (months < 2) return words('days', { count: days })
		if (months < 24) return words('months', { count: months })
		return words('years', { years: Math.floor(months / 12), months: months % 12 })
	}
}
