import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFrame } from '../../../../ui/frame.tsx'
import type { Column } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ListColumn } from '../../rules/list/parts.ts'
import { useCells } from './cells.tsx'
import type { AnyList, CaseRow, CodedRow } from './list-types.ts'
import { useListWords } from './use-list-words.ts'

type AnyRow = CaseRow | CodedRow

/** The chosen columns, in the order of the view. */
export function useColumns(list: AnyList): Column<AnyRow>[] {
	const words = useTranslations('homelessness.list')
	const format = useFormat()
	const { municipality } = useFrame()
	const { came, left, place, levels } = useListWords()
	const cell = useCells(list)
	const day = (on: AnyRow['dischargeOn']) => (on === null ? '–' : format.day(on))
	const where = (code: string | null) =>
		code === null ? '–' : code === list.here ? (municipality?.name ?? code) : code
	const cells: Record<ListColumn, (row: AnyRow) => ReactNode> = {
		name: (row) => ('personId' in row ? cell.name(row) : null),
		code: (row) => ('code' in row ? <span className="nowrap">{row.code}</span> : null),
		situation: cell.situation,
		status: (row) => words(`statuses.${row.status}`),
		since: (row) => day(row.since),
		length: (row) => (row.homelessDays === null ? '–' : words('days', { days: row.homelessDays })),
		contact: (row) => cell.contact(row.lastContactOn),
		inactive: cell.inactive,
		responsible: (row) => row.responsible ?? <span className="quiet">{words('nobody')}</span>,
		unit: (row) => row.unit,
		came: (row) => cell.reason(row.came === null ? null : came(row.came), row.cameOn),
		left: (row) =>
			cell.reason(row.left === null ? null : left(row.left), row.left === null ? null : row.since),
		discharge: (row) => day(row.dischargeOn),
		children: cell.children,
		stay: (row) => where(row.stay),
		residence: (row) => where(row.residence),
		known: (row) => day(row.knownOn),
		sex: (row) => ('sex' in row ? words(`sexes.${row.sex}`) : null),
		age: (row) => ('ageBand' in row ? words(`ages.${row.ageBand}`) : null),
		place: (row) => (row.place === null ? '–' : place(row.place)),
		causes: (row) => levels(row.causes) || '–',
		needs: (row) => levels(row.needs) || '–',
		complex: (row) =>
			words((row.subgroups as readonly string[]).includes('complex-needs') ? 'yesNo.yes' : 'yesNo.no'),
	}
	return list.choice.columns.map((column, place) => ({
		key: column,
		head: words(`columns.${column}`),
		cell: cells[column],
		fold: place === 0 ? 'title' : column === 'situation' ? 'plain' : 'line',
	}))
}
