import { useTranslations } from 'use-intl'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { DataTable } from '../../../../ui/table.tsx'

export type RowFault = { readonly row: number; readonly column: string; readonly problem: string }

const mostShown = 500

/** What is wrong in a file, by row and column as the file calls them. */
export function RowFaults({ faults }: { faults: readonly RowFault[] }) {
	const words = useTranslations('notices')
	const own = useTranslations('portal.file')
	const loose = useLooseWords()
	if (faults.length === 0) return null
	const reason = (problem: string) =>
		findWord(loose, [`notices.faults.${problem}`, `faults.${problem}`]) ?? problem
	return (
		<div className="stack-16">
			<p>{words('upload.fixText')}</p>
			{faults.length > mostShown ? <p>{own('moreFaults', { count: mostShown })}</p> : null}
			<DataTable
				caption={words('upload.answer')}
				rows={faults.slice(0, mostShown)}
				rowKey={(one) => `${one.row} ${one.column} ${one.problem}`}
				columns={[
					{
						key: 'row',
						head: words('upload.row'),
						fold: 'title',
						width: '7rem',
						cell: (one) => `${words('upload.row')} ${one.row}`,
					},
					{ key: 'column', head: words('upload.column'), fold: 'line', cell: (one) => one.column },
					{ key: 'reason', head: words('upload.reason'), fold: 'plain', cell: (one) => reason(one.problem) },
				]}
			/>
		</div>
	)
}
