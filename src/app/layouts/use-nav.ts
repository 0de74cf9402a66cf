import { useTranslations } from 'use-intl'
import type { NavItem } from '../../ui/shell.tsx'
import type { Stop } from '../navigation.ts'

export function useNav(stops: readonly Stop[]): NavItem[] {
	const words = useTranslations('shell.nav')
	return stops.map(({ key, to, exact }) => ({ to, label: words(key), exact }))
}
