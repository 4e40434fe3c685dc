/**
 * `npm run --silent verify -- RECEIPT.json PAGE.html [--pack PACK]…`: whether a page still says what a receipt has it say.
 * Exit codes: 0 all is as it was, 1 something is not, 2 it cannot be checked. docs/receipts.md
 */
import { verify } from './receipt/verify';

try {
  process.exitCode = await verify(process.argv.slice(2), console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
