// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A host speaks the language that its people have set there, and a PostgreSQL the one of its lc_messages:
// the C library's and PostgreSQL's own words, in UTF-8, for what a reason hangs on.
#include "models/workers/failurewords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cockpit::workers {

namespace {

// ENOSPC
constexpr std::array fullDisk{
    "No space left on device",
    "Няма месца на прыладзе",
    "Няма свободно място на устройството",
    "No resta espai al dispositiu",
    "Na zařízení není volné místo",
    "Ikke mere plads på enheden",
    "Auf dem Gerät ist kein Speicherplatz mehr verfügbar",
    "Δεν έμεινε καθόλου χώρος στη συσκευή",
    "Ne haviĝas plu da spaco sur aparato",
    "No queda espacio en el dispositivo",
    "Laitteella ei ole tilaa jäljellä",
    "Aucun espace disponible sur le périphérique",
    "Non hai espacio libre no dispositivo",
    "Nema više prostora na uređaju",
    "Nincs több hely a lemezen",
    "Tidak ruang lagi diperangkat",
    "Spazio esaurito sul device",
    "デバイスに空き領域がありません",
    "장치에 남은 공간이 없음",
    "Įrenginyje neliko vietos",
    "Ikke mer plass på enheten",
    "Geen ruimte meer over op apparaat",
    "Brak miejsca na urządzeniu",
    "Sem espaço livre no dispositivo",
    "Não há espaço disponível no dispositivo",
    "На устройстве не осталось свободного места",
    "Na zariadení už nie je žiadne miesto",
    "Na napravi ni več prostora",
    "Није преостало простора на уређају",
    "Enheten är full",
    "Aygıt üzerinde boş yer yok",
    "Недостатньо місця на пристрої",
    "Không có đủ chỗ trống trên thiết bị",
    "设备上没有空间",
    "裝置上已無多餘空間",
};

// EDQUOT
constexpr std::array fullQuota{
    "Disk quota exceeded",
    "Перавышана дыскавая квота",
    "Надвишена дискова квота",
    "S’ha excedit la quota de disc",
    "Překročena disková kvóta",
    "Diskkvoten overskredet",
    "Der zugewiesene Plattenplatz (Quota) ist überschritten",
    "Ξεπεράστηκε το όριο χρήσης δίσκου",
    "Diska kvoto transpasiĝis",
    "Se ha excedido la cuota de disco",
    "Levykiintiö ylittynyt",
    "Débordement du quota d'espace disque",
    "Cota de disco superada",
    "Prekoračena je dodijeljena kvota (prostor) na disku",
    "Lemezkvóta túllépve",
    "Quota Dis terlampaui",
    "Quota disco superata",
    "ディスク使用量制限を超過しました",
    "디스크 할당량이 초과됨",
    "Viršyta disko kvota",
    "Schijfquotum is overschreden",
    "Przekroczony limit dyskowy",
    "Quota do disco excedida",
    "Cota da disco excedida",
    "Превышена дисковая квота",
    "Disková kvóta prekročená",
    "Квота диска је премашена",
    "Diskkvot överskriden",
    "Disk kotası aşıldı",
    "Перевищено квоту диска",
    "Vượt quá hạn ngạch đĩa",
    "超出磁盘限额",
    "磁碟配額已滿",
};

// EROFS
constexpr std::array readOnly{
    "Read-only file system",
    "Файлова система само за четене",
    "El sistema de fitxers és només de lectura",
    "Systém souborů je pouze pro čtení",
    "Filsystem med kun læseadgang",
    "Das Dateisystem ist nur lesbar",
    "Αναγνώσιμο-μόνο σύστημα αρχείων",
    "Nur-lega dosiersistemo",
    "Sistema de ficheros de sólo lectura",
    "Kirjoitussuojattu tiedostojärjestelmä",
    "Système de fichiers accessible en lecture seulement",
    "Sistema de ficheiros de só lectura",
    "Datotečni sustav je samo za čitanje",
    "Írásvédett fájlrendszer",
    "Sistem berkas baca-saja",
    "File system in sola lettura",
    "読み込み専用ファイルシステムです",
    "읽기전용 파일 시스템",
    "Failų sistema tik skaitymui",
    "Filsystem med kun lesetilgang",
    "Bestandssysteem is alleen-lezen",
    "System plików wyłącznie do odczytu",
    "Sistema de ficheiros só de leitura",
    "Sistema de arquivos somente para leitura",
    "Файловая система доступна только для чтения",
    "Súborový systém dovoľuje len čítanie",
    "Datotečni sistem je zgolj za branje",
    "Систем датотека само за читање",
    "Skrivskyddat filsystem",
    "Salt-okunur dosya sistemi",
    "Файлова система тільки для зчитування",
    "Hệ thống tập tin chỉ cho đọc",
    "只读文件系统",
    "唯讀的檔案系統",
};

// ECONNREFUSED
constexpr std::array refused{
    "Connection refused",
    "Адмоўлена ў злучэньні",
    "Отказано свързване",
    "S’ha refusat la connexió",
    "Spojení odmítnuto",
    "Opkobling nægtet",
    "Verbindungsaufbau abgelehnt",
    "Απόρριψη σύνδεσης",
    "Konekto rifuziĝas",
    "Conexión rehusada",
    "Yhteys torjuttu",
    "Connexion refusée",
    "Conexión rexeitada",
    "Veza odbijena",
    "Kapcsolat elutasítva",
    "Koneksi ditolak",
    "Connessione rifiutata",
    "接続を拒否されました",
    "연결이 거부됨",
    "Prisijungimas atmestas",
    "Oppkobling nektes",
    "Verbinding is geweigerd",
    "Połączenie odrzucone",
    "Ligação recusada",
    "Conexão recusada",
    "В соединении отказано",
    "Spojenie odmietnuté",
    "Веза је одбијена",
    "Förbindelsen förvägrad",
    "Bağlantı reddedildi",
    "У з'єднанні відмовлено",
    "Kết nối bị từ chối",
    "拒绝连接",
    "連線被拒絕",
};

constexpr std::array authentication{
    "Permission denied (publickey",
    "Permission denied (password",
    "no password supplied",
    "no pg_hba.conf entry",
    "authentication failed",
    "ERROR 1045 (28000)",
    "Passwort-Authentifizierung für Benutzer",
    "la autentificación password falló para el usuario",
    "authentification par mot de passe échouée pour l'utilisateur",
    "autenticazione con password fallita per l'utente",
    "のパスワード認証に失敗しました",
    "პაროლით ავთენტიფიკაცია მომხმარებლისთვის",
    "의 password 인증을 실패했습니다",
    "не прошёл проверку подлинности (по паролю)",
    "Lösenordsautentisering misslyckades för användare",
    "не пройшов автентифікацію за допомогою пароля",
    "Password 认证失败",
};

constexpr std::array notFound{
    "could not translate host name",
    "Could not resolve host",
    "No such container",
    "FATAL:  database \"",
};

constexpr std::array lostLink{
    "server closed the connection unexpectedly",
    "connection has been closed unexpectedly",
    "connection to server was lost",
    "terminating connection due to administrator command",
    "Lost connection to MySQL server",
    "MySQL server has gone away",
    "lost connection to pod",
    "client_loop: send disconnect",
    "closed by remote host",
    "Verbindung wird abgebrochen aufgrund von Anweisung des Administrators",
    "terminando la conexión debido a una orden del administrador",
    "arrêt des connexions suite à la demande de l'administrateur",
    "interruzione della connessione su comando dell'amministratore",
    "管理者コマンドにより接続を終了しています",
    "მიერთების შეწყვეტა ადმინისტრატორის ბრძანების გამო",
    "관리자 요청에 의해서 연결을 끝냅니다",
    "закрытие подключения по команде администратора",
    "avslutar anslutning på grund av ett administratörskommando",
    "завершення підключення по команді адміністратора",
    "由于管理员命令中断联接",
    "spojení na server bylo ztraceno",
    "Verbindung zum Server wurde verloren",
    "χάθηκε η σύνδεση στον διακομιστή",
    "se ha perdido la conexión al servidor",
    "la connexion au serveur a été perdue",
    "connessione al server persa",
    "サーバーへの接続が失われました",
    "სერვერთან კავშირი დაკარგულია",
    "서버 접속 끊김",
    "подключение к серверу было потеряно",
    "uppkopplingen till servern har brutits",
    "з'єднання із сервером втрачено",
    "与数据库的连接已经断开",
};

/// Where the last of these stands; -1: none of them is there.
template <std::size_t Count>
qsizetype lastOf(const std::array<const char*, Count>& phrases, const QByteArray& words)
{
    qsizetype last = -1;
    for (const char* phrase : phrases)
        last = std::max(last, words.lastIndexOf(phrase));
    return last;
}

} // namespace

std::optional<Reason> reasonInWords(const QByteArray& words)
{
    const std::array places{
        std::pair{lastOf(fullDisk, words), Reason::DiskFull},
        std::pair{lastOf(fullQuota, words), Reason::DiskFull},
        std::pair{lastOf(readOnly, words), Reason::DiskFull},
        std::pair{lastOf(notFound, words), Reason::NotFound},
        std::pair{lastOf(authentication, words), Reason::Authentication},
        std::pair{lastOf(lostLink, words), Reason::LostLink},
        std::pair{lastOf(refused, words), Reason::Refused},
    };
    const auto* const last =
        std::max_element(places.begin(), places.end(), [](const auto& left, const auto& right) {
            return left.first < right.first;
        });
    return last->first < 0 ? std::nullopt : std::optional(last->second);
}

} // namespace cockpit::workers
