import { useTranslations } from 'use-intl'

/** Roles by the names that the settings give them. */
export function RoleNames({ roles }: { roles: readonly string[] }) {
	const words = useTranslations('organisation.roles')
	const none = useTranslations('accessPages.access')
	return <>{roles.map((role) => words(role as 'officer')).join(', ') || none('noRoles')}</>
}
