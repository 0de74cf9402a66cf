export { giveNotice } from './commands/ladder/give-notice.ts'
export { addBed } from './commands/stock/add-bed.ts'
export { addDwelling } from './commands/stock/add-dwelling.ts'
export { addProperty } from './commands/stock/add-property.ts'
