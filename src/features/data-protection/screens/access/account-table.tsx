import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { RoleNames } from './role-names.tsx'

type Account = {
	readonly id: string
	readonly kind: 'staff' | 'key'
	readonly name: string
	readonly committeeName: string | null
	readonly roles: readonly string[]
	readonly units: readonly string[]
	readonly organisations: readonly string[]
}

/** All who sign in now, and a step to what each of them sees. */
export function AccountTable({ accounts }: { accounts: readonly Account[] }) {
	const words = useTranslations('accessPages.access')
	return (
		<DataTable
			caption={words('accounts')}
			rows={accounts}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'name',
					head: words('account'),
					fold: 'title',
					cell: ({ id, name }) => <TextLink to={`/protection/access/accounts/${id}`}>{name}</TextLink>,
				},
				{
					key: 'roles',
					head: words('roles'),
					fold: 'plain',
					cell: ({ roles, kind }) => (kind === 'key' ? words('key') : <RoleNames roles={roles} />),
				},
				{
					key: 'where',
					head: words('where'),
					fold: 'plain',
					cell: ({ units, organisations, committeeName }) =>
						[...units, ...organisations].join(', ') || committeeName || words('nowhere'),
				},
			]}
		/>
	)
}
