import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { ProtectedWord } from '../../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { PackageHistory } from './package-history.tsx'
import type { Content } from './transfer-types.ts'

/** What came in the parcel: the matter, the people and what has happened so far. */
export function PackageContent({ content }: { content: Content }) {
	const words = useTranslations('evictionPrevention.transfer')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { from, handedOverBy, matter, home } = content
	const right = `${words(`grounds.${handedOverBy.ground}`)}, ${format.day(handedOverBy.on)}`
	return (
		<>
			<DefinitionRows
				rows={[
					{
						label: words('content.from'),
						value: `${from.municipality}: ${words('content.by', { officer: from.officer, number: from.caseNumber })}`,
					},
					{ label: words('content.right'), value: right },
					{
						label: words('content.home'),
						value: [home.address, home.dwelling, home.postalCode, home.city].filter(Boolean).join(', '),
					},
					{ label: words('content.landlord'), value: matter.landlord ?? '–' },
					{
						label: words('content.ground'),
						value: `${cases(`grounds.${matter.ground}`)}, ${cases(`acts.${matter.regime}`)}`,
					},
					{
						label: words('content.debt'),
						value: matter.debtOre === null ? '–' : format.amount(ore(matter.debtOre)),
					},
					{ label: words('content.opened'), value: format.day(matter.openedOn) },
				]}
			/>
			<Section title={words('content.people')}>
				<PeopleTable content={content} />
			</Section>
			<PackageHistory content={content} />
		</>
	)
}

function PeopleTable({ content }: { content: Content }) {
	const words = useTranslations('evictionPrevention.transfer.content')
	const living = useTranslations('evictionPrevention.cases.living')
	const around = useTranslations('evictionPrevention.around')
	const format = useFormat()
	const people = [
		...content.adults.map((adult) => ({ ...adult, role: words('adult'), talk: '' })),
		...content.touched.map((one) => ({ ...one, role: around(`roles.${one.role}`), talk: '' })),
		...content.children.map((child) => ({
			...child,
			role: words('child', { living: living(child.living) }),
			talk: child.talkedOn === null ? words('noTalk') : words('talked', { day: format.day(child.talkedOn) }),
		})),
	]
	return (
		<DataTable
			caption={words('people')}
			rows={people}
			rowKey={(one) => `${one.givenName} ${one.bornOn} ${one.role}`}
			columns={[
				{
					...{ key: 'name', head: words('name'), fold: 'title', strong: true },
					cell: (one) => (
						<>
							{one.givenName} {one.familyName} {one.protection === 'none' ? null : <ProtectedWord />}
						</>
					),
				},
				{
					key: 'number',
					head: words('number'),
					fold: 'line',
					cell: (one) => numberOf(one),
				},
				{ key: 'role', head: words('role'), fold: 'line', cell: (one) => one.role },
				{ key: 'talk', head: words('talk'), fold: 'line', cell: (one) => one.talk },
			]}
		/>
	)
}

function numberOf({ nationalId, bornOn }: Pick<Content['adults'][number], 'nationalId' | 'bornOn'>): string {
	return nationalId?.replace(/^(\d{8})(\d{4})$/, '$1-$2') ?? bornOn ?? '–'
}
