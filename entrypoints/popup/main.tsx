import browser from 'webextension-polyfill';
import { Popup } from '../../components/Popup';
import '../../components/popup.css';
import { askFromWindow } from '../../messaging/send';
import { openBeside } from '../background/comparison';
import { failureText } from '../language/ui-words';
import { openWindow } from '../windows/open-window';
import { saveComparison } from '../windows/save-comparison';
import { useDisputes } from '../windows/use-disputes';
import { useKeptBeside } from '../windows/use-kept';
import { usePage } from '../windows/use-page';
import type { SettingsState } from '../windows/use-settings';

/** The popup stands over the page: it goes when what was asked for is to be seen there, or beside it. */
function PopupWindow({ settings }: SettingsState) {
  const { tab, jump, mark, setNotice, ...props } = usePage({ fixed: null, asks: true });

  const kept = useKeptBeside(tab, props.page, setNotice);

  async function compare(): Promise<void> {
    if (tab === null) return;
    if (!(await openBeside(tab).catch(() => false))) {
      const reply = await askFromWindow({ type: 'open-comparison', tab });
      if (!reply.ok) return setNotice(failureText(reply.error));
    }
    window.close();
  }
  return (
    <Popup
      {...props}
      kept={kept}
      disputes={useDisputes(props.page)}
      onJump={async (statement) => {
        if (await jump(statement)) window.close();
      }}
      onMark={
        settings?.marks === 'request'
          ? async () => {
              if (await mark()) window.close();
            }
          : null
      }
      onSave={(format, dossiers) => saveComparison(format, props.page, dossiers, kept)}
      onCompare={compare}
      onOptions={async () => {
        await browser.runtime.openOptionsPage();
        window.close();
      }}
    />
  );
}

openWindow(PopupWindow);
