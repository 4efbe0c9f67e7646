import type { LetterLanguage } from '../rules/letter-languages.ts';
import { template } from '../rules/template.ts';

/** Turkish, as a service could add it. */
export const turkish: LetterLanguage = {
  tag: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  words: {
    unnamed: 'komşumuz',
    resident: 'Bu adreste oturanlara',
    you: 'Siz',
    other: 'Diğer taraf',
    both: 'Her ikiniz',
    by: 'en geç',
  },
};

export const turkishInvitation = template('invitation')(
  'Size bir sorumuz var',
  `Sayın {name},

Mahallenizden biri bizden yardım istedi. Size yalnızca şunu söyleyebiliriz:

{words}

Biz taraf tutmuyoruz ve kimin haklı olduğunu söylemiyoruz. Sizin bu konuda ne düşündüğünüzü de duymak isteriz. Bizimle konuşmak **ücretsiz ve gönüllüdür**. Anlattıklarınız bizde kalır. Katılıp katılmayacağınıza siz karar verirsiniz. İstemiyorsanız nedenini söylemek zorunda değilsiniz.

# Bize nasıl cevap verebilirsiniz

- Telefon: **{phone}**
- E-posta: {email}
- Mektup: {office}
- Veya kendi kodunuzla: {return_site}

{code}

Saygılarımızla

{service}

# Sizin hakkınızda neyi, neden biliyoruz

- **Bilgilerinizi kimden aldık:** bizden yardım isteyen kişi bize adresinizi, belki adınızı ve telefon numaranızı da verdi. Bundan fazlasını bilmiyoruz.
- **Kim sorumlu:** {controller}.
- **Ne için kullanıyoruz:** size yazmak, sizi dinlemek ve isterseniz arabuluculuk yapmak için. Başka hiçbir şey için değil.
- **Neden kullanabiliyoruz:** arabuluculuk kamu yararına olan görevimizdir (GDPR madde 6, fıkra 1, e bendi).
- **Kim görür:** yalnızca koordinatörümüz ve sizinle çalışan arabulucular. Anlattıklarınızı izniniz olmadan kimseye iletmeyiz.
- **Ne kadar saklıyoruz:** işimiz bittikten sonra en fazla {kept_months} ay. Sonra yok ederiz.
- **Haklarınız:** bilgilerinizi görebilir, düzelttirebilir veya sildirebilir, kullanılmasına itiraz edebilirsiniz. Bize sorun: {privacy_contact}.
- **Memnun değil misiniz?** Denetim kurumuna şikâyette bulunabilirsiniz: {authority}.
- Hakkınızda hiçbir bilgisayar karar vermez ve bilgileriniz Avrupa dışına çıkmaz.`,
);

export const turkishAppointment = template('appointment')(
  'Randevunuz',
  `Sayın {name},

Bizimle bir randevunuz var:

**{day}, {time}**

{place}

{remark}

Gelemiyor musunuz ya da gelmek için yardıma mı ihtiyacınız var? Bizi arayın: **{phone}**. Birlikte başka bir gün buluruz.

Saygılarımızla

{service}`,
);
