import { useTranslations } from 'use-intl'
import type { Column } from '../../rules/dataset.ts'
import { useDays } from './say.tsx'

/** What each column of the files means, and its codes; every code has an address. */
export function ColumnsSection({ columns }: { columns: readonly Column[] }) {
	const words = useTranslations('openData.page')
	const { locale } = useDays()
	return (
		<section>
			<h2>{words('columns')}</h2>
			<table className="fold">
				<thead>
					<tr>
						<th scope="col">{words('column')}</th>
						<th scope="col">{words('meaning')}</th>
						<th scope="col">{words('codes')}</th>
					</tr>
				</thead>
				<tbody>
					{columns.map(({ name, title, codes }) => (
						<tr key={name} id={name}>
							<th scope="row">
								<code>{name}</code>
							</th>
							<td data-name={words('meaning')}>{title[locale]}</td>
							<td data-name={words('codes')}>
								{codes === null
									? words('free')
									: codes.map(({ code, title: called }, at) => (
											<span key={code} id={`${name}-${encodeURIComponent(code)}`}>
												{at === 0 ? '' : ', '}
												<code>{code}</code> {called[locale]}
											</span>
										))}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}
