import writeExcelFile from 'write-excel-file/node'

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type WorkbookSheet = {
	readonly name: string
	/** The first row is the head. */
	readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Text stays text, also where it looks like a number or a formula: an identity number keeps its zeros. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
	return await writeExcelFile(
		sheets.map(({ name, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			data: rows.map((cells, row) =>
				cells.map((value) => {
					if (value === null) return null
					if (typeof value === 'number') return { value, type: Number }
					return { value, type: String, ...(row === 0 ? { fontWeight: 'bold' as const } : {}) }
				}),
			),
		})),
	).toBuffer()
}
