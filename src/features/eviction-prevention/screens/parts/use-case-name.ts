import { useTranslations } from 'use-intl'
import type { CaseFile } from './case-types.ts'

/** How a case is called: tenant and home; of a protected person only the case's number. */
export function useCaseName() {
	const words = useTranslations('evictionPrevention.cases')
	return ({ tenant, address, caseNumber }: Pick<CaseFile, 'tenant' | 'address' | 'caseNumber'>): string => {
		if (tenant === null) return words('case.protectedName', { number: caseNumber })
		return address === null ? tenant : `${tenant}, ${address}`
	}
}
