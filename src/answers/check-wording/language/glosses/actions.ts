/** What is done, said, wished and planned: lines of ../glosses.ts. */
export const ACTIONS_AND_SAYINGS = `
will = 将,会,将会,将要,将于 = akan = sẽ = จะ,จะได้
intends = 有意,打算,拟,计划提供,有意向,计划,意在,愿 = bermaksud,berniat,berencana,hendak = dự định,có ý định,định,dự kiến,có kế hoạch = ตั้งใจ,ตั้งใจจะ,มีเจตนา,วางแผนจะ,ประสงค์,มีแผน,มีแผนจะ,ตั้งใจที่จะ,มีความตั้งใจ,ประสงค์จะ
intended = 曾打算,拟,打算,计划 = dimaksudkan,bermaksud,berniat,berencana = có ý muốn,dự định,dự kiến = ตั้งใจไว้,ตั้งใจ,ตั้งใจจะ
aims = 旨在,目标是,力争,目的是,力求,目标为,目标,意在,致力于 = bertujuan,menargetkan,ditujukan untuk,bermaksud,ditujukan = nhằm,nhằm mục tiêu,hướng tới,nhằm mục đích,có mục tiêu,hướng đến,đặt mục tiêu = มุ่ง,มุ่งหมาย,มีเป้าหมาย,มุ่งเน้นให้,ตั้งเป้า,มุ่งเน้น,มุ่งที่จะ,มีวัตถุประสงค์เพื่อ,เพื่อ
hopes = 希望,期待,期望 = berharap,mengharapkan = hy vọng,mong muốn,mong = หวัง,หวังว่า,คาดหวัง,หวังจะ,หวังที่จะ
wants = 想要,希望能,希望,期望,期待,愿意,要 = ingin,menginginkan,keinginan,keinginannya,mendambakan = muốn,mong muốn,kỳ vọng = ต้องการ,อยากให้,อยาก,ปรารถนา
proposed = 提出,提议,建议,倡议,倡导,提议建立,提议设立,提议成立,提议举办,建议设立,建议建立,建议成立,提出的,倡议成立,倡议建立,倡议设立,提出建立,提出设立,提出举办,所提出,提出建设,提案 = mengusulkan,diusulkan,usulan,menawarkan,usul,mengusulkan pembentukan,mengusulkan pendirian,mengusulkan pembangunan,mengusulkan penyelenggaraan,diusulkan pembentukan,mengusulkan agar dibentuk,mengajukan,diajukan,mengusulkan untuk membentuk,mengusulkan dibentuknya = đề xuất,kiến nghị,đề nghị,được đề xuất,đề xuất thành lập,đề xuất thiết lập,đề xuất xây dựng,đề xuất tổ chức,đề xuất lập,đề nghị thành lập,đề nghị thiết lập,đưa ra đề xuất,được đề xuất thành lập,đưa ra sáng kiến = เสนอ,เสนอให้,ได้เสนอ,เสนอให้จัด,เสนอให้จัดตั้ง,เสนอให้ตั้ง,เสนอจัดตั้ง,เสนอให้มี,เสนอจัด,เสนอตั้ง,ยื่นข้อเสนอ,ได้รับการเสนอ,ถูกเสนอ
asked for = 呼吁,要求,请求 = meminta,menyerukan = kêu gọi,yêu cầu,đề nghị = เรียกร้อง,ขอให้
pledged = 承诺 = berjanji,menjanjikan = cam kết,hứa = ให้คำมั่น,สัญญา
agreed = 同意,商定,一致同意 = sepakat,menyepakati,disepakati,setuju,bersepakat = đồng ý,nhất trí,thỏa thuận,thống nhất = ตกลง,เห็นพ้อง,เห็นชอบร่วมกัน,เห็นชอบ,ตกลงที่จะ,เห็นพ้องที่จะ,เห็นพ้องกัน
announced = 宣布,公布,宣布建立,宣布成立,宣布启动,宣布将,宣告,宣布的 = mengumumkan,diumumkan,diumumkannya,pengumuman = công bố,tuyên bố,thông báo,tuyên bố thiết lập,công bố thiết lập,tuyên bố khởi động = ประกาศ,ถูกประกาศ,ประกาศจัดตั้ง,ประกาศสถาปนา,ประกาศเปิด,ได้รับการประกาศ
planned = 计划,预定,拟议,规划中 = direncanakan,dijadwalkan = dự kiến,được lên kế hoạch,theo kế hoạch = มีกำหนด,กำหนดจัด,วางแผนไว้
said = 说,表示,称,指出,表示要,说道,强调,介绍,表示说,谈到 = mengatakan,menyatakan,kata,menyebut,menyampaikan,berkata,mengungkapkan,menyatakan bahwa,menegaskan,menjelaskan = nói,cho biết,phát biểu rằng,nói rằng,cho biết rằng,nêu rõ,khẳng định,tuyên bố,cho hay,bày tỏ = กล่าว,กล่าวว่า,ระบุว่า,ระบุ,แถลง,เผยว่า,บอกว่า,แจ้ง
reported = 报告,报道,据报道,汇报,公布,通报 = melaporkan,dilaporkan,memberitakan,diberitakan = báo cáo,đưa tin,tường thuật,được đưa tin,thông báo,theo báo cáo,được báo cáo = รายงาน,รายงานว่า,มีรายงาน,ตามรายงาน
counts = 统计,记录 = menghitung,menurut hitungan,mencatat = tính,thống kê,ghi nhận = นับ,ระบุ,บันทึก
wrote = 写道 = menulis = viết = เขียน
named = 列为,点名,列举,提到,命名为,提及,列出,列入,指名,被提及,公布,确定 = disebut,dinamai,disebutkan,dicantumkan,ditetapkan,menetapkan,dinyatakan = được nêu,nêu tên,được nêu tên,được nhắc đến,nhắc đến,được xác định,nhắc tới,được nhắc tới,đề cập,xác định = ได้รับการระบุ,ระบุชื่อ,ถูกระบุ,ระบุ,กล่าวถึง,ถูกกล่าวถึง,ได้รับการกล่าวถึง,ได้รับการเสนอชื่อ,ถูกระบุชื่อ,เอ่ยถึง,กำหนดให้
launched = 启动,发起,推出,开启,成立,正式启动,上线,启用,启动了 = meluncurkan,diluncurkan,dimulai,didirikan,dibuka,peluncuran,dicanangkan,mencanangkan = khởi động,ra mắt,phát động,thành lập,được thành lập,được khởi động,được ra mắt,khai trương = เปิดตัว,เริ่มดำเนินการ,ริเริ่ม,ก่อตั้ง,จัดตั้ง,เปิด,ได้รับการเปิดตัว
started = 开始,始,始于,成立,启动,开启,起步,设立 = dimulai,mulai,memulai,didirikan,dibentuk,bermula,berdiri = bắt đầu,thành lập,được thành lập,khởi đầu,ra đời = เริ่ม,เริ่มต้น,ก่อตั้ง,จัดตั้ง,เริ่มขึ้น
opened = 开幕,开放,揭幕,开设,开办,落成,召开 = dibuka,membuka = khai mạc,mở,được mở,khánh thành,mở cửa = เปิด,เปิดงาน,เปิดฉาก
inaugurated = 揭牌,落成,启用,就职,上任,揭牌成立,正式启用 = diresmikan,meresmikan,dilantik,peresmian = khánh thành,nhậm chức,được bổ nhiệm,được khánh thành,khai trương,được khai trương = เปิดอย่างเป็นทางการ,เข้ารับตำแหน่ง,ได้รับการแต่งตั้ง,เปิดทำการ,ได้รับการเปิด,เปิดตัว
founded = 成立,建立,设立,创立,组建,创建 = didirikan,mendirikan,dibentuk,membentuk,membangun pusat,berdiri,pendirian,terbentuk = thành lập,xây dựng nên,lập,thiết lập,được thành lập,sáng lập,ra đời = ก่อตั้ง,จัดตั้ง,ตั้ง,สถาปนา,ก่อตั้งขึ้น,จัดตั้งขึ้น,ได้รับการก่อตั้ง,ถูกก่อตั้งขึ้น
establish = 建立,设立,成立 = mendirikan,membentuk,membangun = thành lập,thiết lập,xây dựng = จัดตั้ง,สถาปนา,สร้าง
concluded = 结束,完成谈判,结束谈判,达成,完成,谈成 = berakhir,rampung,selesai,diselesaikan = kết thúc,hoàn tất,kết thúc đàm phán = สิ้นสุด,เสร็จสิ้น,สรุปผล,สรุป,ได้ข้อสรุป
ended = 结束,到期,截止,闭幕,终止,届满 = berakhir,ditutup,usai,selesai = kết thúc,bế mạc,hết hạn = สิ้นสุด,จบลง,สิ้นสุดลง,ปิดฉาก,ปิดฉากลง
continue = 继续,持续 = terus,melanjutkan,tetap = tiếp tục = ต่อไป,ดำเนินต่อ,ยังคง
extended = 延长,延续,延长至 = diperpanjang = gia hạn,kéo dài,được kéo dài = ขยายเวลา,ขยาย,ขยายระยะเวลา
adopted = 通过,采纳,获通过,获得通过,予以通过 = mengadopsi,diadopsi,disahkan,mengesahkan,pengesahan = thông qua,được thông qua,được phê duyệt = รับรอง,ให้การรับรอง,ได้รับการรับรอง
endorsed = 核可,核准,认可,通过,批准,获核可,获得核可,获通过,获得通过,获得批准,获批 = mengesahkan,disahkan,mendukung,disetujui,menyepakati,menyetujui,pengesahan = thông qua,tán thành,phê chuẩn,phê duyệt,được phê duyệt,được thông qua,được tán thành,chấp thuận,được phê chuẩn = รับรอง,ให้ความเห็นชอบ,เห็นชอบ,ได้รับการรับรอง,ให้การรับรอง,ได้รับความเห็นชอบ,อนุมัติ
approved = 批准,核准,获批,获得批准,获通过,通过,获得通过 = menyetujui,disetujui,mengesahkan,disahkan,persetujuan = phê duyệt,được phê duyệt,thông qua,chấp thuận,được thông qua = อนุมัติ,เห็นชอบ,ได้รับการอนุมัติ,ได้รับการรับรอง,ได้รับความเห็นชอบ,ให้ความเห็นชอบ,รับรอง
signed = 签署,签订,签约,签,签署协议,签署了协议,签字,签署了 = menandatangani,ditandatangani,penandatanganan,menandatangani perjanjian,menandatangani kesepakatan,meneken,diteken = ký,ký kết,được ký,được ký kết,ký thỏa thuận,ký kết thỏa thuận,lễ ký = ลงนาม,เซ็น,ลงนามความตกลง,ลงนามข้อตกลง,ได้ลงนาม,การลงนาม,ลงนามใน
issued = 发布,发表,发出,印发,出台,公布 = mengeluarkan,menerbitkan,dikeluarkan,diterbitkan,dirilis = ban hành,ra tuyên bố,đưa ra,ra,công bố,được công bố = ออก,เผยแพร่,ประกาศ
released = 发布,公布,推出,发表,出台 = merilis,dirilis,dikeluarkan,diterbitkan,dipublikasikan,diluncurkan = phát hành,công bố,được công bố,ban hành = เผยแพร่,ออก,เปิดเผย,เปิดตัว
published = 公布,发布,出版,刊发,刊登 = diterbitkan,mempublikasikan,menerbitkan,dipublikasikan,dimuat = xuất bản,đăng,công bố,được công bố = เผยแพร่,ตีพิมพ์,ประกาศ
held = 举行,举办,召开,主办,开幕 = diadakan,digelar,berlangsung,diselenggarakan,mengadakan,menggelar,menyelenggarakan,diadakannya,penyelenggaraan = được tổ chức,diễn ra,tổ chức = จัดขึ้น,จัด,มีขึ้น,จัดการประชุม,จัดประชุม,ได้จัด,จัดงาน
met = 会见,会晤,会面,举行会议,开会,举行,召开,召开会议,举行了会议,会谈,举行会谈,会见了 = bertemu,berapat,bersidang,berlangsung,diadakan,digelar,berkumpul = gặp,họp,nhóm họp,gặp gỡ,được tổ chức,diễn ra,tổ chức,gặp mặt = พบ,พบปะ,ประชุม,จัดขึ้น,มีขึ้น,จัดการประชุม,ประชุมกัน,พบกับ,พบหารือ
attended = 出席,参加,与会,参与,出席了,参会 = hadir,menghadiri,mengikuti,berpartisipasi,turut serta,dihadiri = dự,tham dự,có mặt,tham gia = เข้าร่วม,ร่วม,ร่วมงาน,เข้าร่วมการประชุม,ร่วมประชุม
took part = 参与,参加,出席,与会 = ikut serta,berpartisipasi,hadir,mengikuti,turut serta,dihadiri = tham gia,tham dự,dự,có mặt = มีส่วนร่วม,เข้าร่วม,มีผู้เข้าร่วม,ร่วมงาน
chaired by = = diketuai,dipimpin,diketuai oleh,dipimpin oleh = dưới sự chủ trì của = โดยมีประธาน
chaired = 主持,担任主席,主席为,主席,主持会议,担任会议主席 = memimpin,mengetuai,dipimpin,di bawah pimpinan,diketuai,sebagai ketua = chủ trì,làm chủ tọa,dưới sự chủ trì của,làm chủ tịch,dưới sự điều hành của = เป็นประธาน,ประธานการประชุม,ทำหน้าที่ประธาน,เป็นประธานการประชุม
co-chaired = 共同主持,联合主持,共同担任主席 = memimpin bersama,diketuai bersama,diketuai bersama oleh,dipimpin bersama,dipimpin bersama oleh,ketua bersama = đồng chủ trì,cùng chủ trì,đồng chủ tọa = เป็นประธานร่วม,ประธานร่วม,เป็นประธานร่วมกัน
host = 主办,东道主,承办,举办 = tuan rumah,menjadi tuan rumah,menyelenggarakan = đăng cai,chủ nhà,tổ chức,nước chủ nhà = เจ้าภาพ,เป็นเจ้าภาพ
co-hosted = 共同主办,联合主办 = menjadi tuan rumah bersama = đồng tổ chức,đồng đăng cai = เป็นเจ้าภาพร่วม
received = 接待,会见,接见 = menerima,menyambut = tiếp,đón tiếp,tiếp đón = ต้อนรับ,ให้การต้อนรับ,รับ
led by = 率领者,率领,带领,为首 = dipimpin,dipimpin oleh,diketuai oleh,diketuai = do,dẫn đầu = นำโดย,ที่นำโดย
led = 率领,带领,领导,牵头,主持,主导 = memimpin,dipimpin,di bawah pimpinan,pimpinan = dẫn đầu,lãnh đạo,do,dưới sự dẫn dắt của,dẫn dắt,chủ trì = นำ,นำโดย,ภายใต้การนำของ,เป็นผู้นำ
head = 负责人,主任,局长,院长,首长 = kepala,ketua = người đứng đầu,giám đốc,cục trưởng,lãnh đạo,chủ tịch = หัวหน้า,ผู้อำนวยการ,เลขาธิการ
represented = 代表 = mewakili,diwakili = đại diện,đại diện cho = เป็นตัวแทน,ผู้แทน
spoke = 发言,讲话,致辞,发了言,发表讲话,发表致辞,发表演讲,作了发言 = berbicara,berpidato,menyampaikan pidato,menyampaikan sambutan,memberikan sambutan = phát biểu,có bài phát biểu,đọc diễn văn,đã phát biểu,phát biểu ý kiến = กล่าวสุนทรพจน์,พูด,กล่าว,กล่าวปาฐกถา,กล่าวปราศรัย,ปราศรัย
provide = 提供,出资,资助,给予,支持,投入 = menyediakan,memberikan,memberi,mengucurkan,menyalurkan = cung cấp,cấp,dành,đóng góp,hỗ trợ,tài trợ,viện trợ = ให้,จัดหา,มอบ,สนับสนุน,จัดสรร
earmark = 拨出,划拨,专拨,拨款,安排 = mengalokasikan,menyisihkan,menyediakan,dialokasikan = dành,dành ra,phân bổ,cấp,dành riêng = จัดสรร,กันเงิน,จัดสรรเงิน
give = 给予,提供,捐助 = memberi,memberikan,menyediakan = cung cấp,trao,chuyển giao cho,dành,đóng góp = มอบ,ให้,สนับสนุน
grant = 授予,给予 = diberikan = trao,được trao = ให้,มอบ
support = 支持,资助,扶持 = mendukung,didukung,dukungan = hỗ trợ,ủng hộ = สนับสนุน,การสนับสนุน,ให้การสนับสนุน
backed = 支持,赞成 = mendukung,menyokong = ủng hộ,tán thành = หนุน,สนับสนุน,ให้การสนับสนุน
pays = 支付,发放,提供,给予 = membayar,memberikan,dibayar = trả,chi trả,cấp = จ่าย,ให้
train = 培训,训练 = melatih,pelatihan,dilatih = đào tạo,tập huấn = ฝึกอบรม,อบรม
build = 建设,建造,建 = membangun,dibangun = xây dựng = สร้าง
carry out = 实施,执行,落实,开展 = melaksanakan,menjalankan,dilaksanakan,terlaksana = thực hiện,triển khai = ดำเนินการ,ดำเนิน,ปฏิบัติ
strengthen = 加强,强化,深化,提升,增强 = memperkuat,meningkatkan,mempererat,memperdalam,penguatan = tăng cường,đẩy mạnh,nâng cao,củng cố = เสริมสร้าง,กระชับ,ยกระดับ,เพิ่ม,เพิ่มพูน,เสริมความแข็งแกร่ง
widen = 扩大,拓宽,拓展 = memperluas,lebih luas,perluasan = mở rộng = ขยาย,ขยายขอบเขต
speed up = 加快,加速,推动 = mempercepat,percepatan = đẩy nhanh,thúc đẩy nhanh,thúc đẩy,tăng tốc = เร่ง,เร่งรัด
upgrade = 升级,升级版 = peningkatan,meningkatkan,pemutakhiran = nâng cấp = ยกระดับ,อัปเกรด,การยกระดับ
develop = 发展,开发 = mengembangkan,pengembangan,pembangunan = phát triển = พัฒนา
promote = 促进,推动,推广 = mempromosikan,mendorong = thúc đẩy,quảng bá = ส่งเสริม
select = 选出,选定,入选,挑选 = dipilih,memilih,terpilih = được chọn,lựa chọn,chọn = คัดเลือก,เลือก
review = 审议,审查,回顾 = meninjau,mengkaji = xem xét,rà soát = ทบทวน,พิจารณา
draw up = 制定,制订,编制,起草 = menyusun,merancang = xây dựng,soạn thảo,lập = จัดทำ,ร่าง,จัดทำร่วม
draft = 起草 = merancang,penyusunan,draf = soạn thảo,dự thảo = ร่าง,ฉบับร่าง
joined = 加入 = bergabung,masuk ke = gia nhập,tham gia = เข้าร่วม,เข้าเป็น,เข้าร่วมเป็นสมาชิก,เข้าเป็นสมาชิก
cover = 涵盖,覆盖 = mencakup,meliputi = bao trùm,bao quát = ครอบคลุม
coordinate = 协调 = mengoordinasikan,koordinasi = điều phối,phối hợp = ประสานงาน
link = 联系,连接,联通 = menghubungkan = kết nối,liên kết = เชื่อม,เชื่อมโยง,เชื่อมต่อ
match = 对接,匹配 = mencocokkan = kết nối = จับคู่
apply = 应用 = menerapkan,penerapan = ứng dụng,áp dụng = ประยุกต์ใช้,ใช้
work = 努力,工作 = bekerja,kerja = nỗ lực,làm việc,công việc,công tác = ทำงาน,งาน
enter = 参赛 = masuk,ikut lomba = dự thi = เข้าประกวด
entries = 参赛项目,参赛作品,作品,项目 = peserta,entri,karya = bài dự thi,dự án dự thi,tác phẩm dự thi = ผลงานที่ส่งเข้าประกวด,ผลงาน,รายการ
come = 来,来华,赴华 = datang = đến,sang = มา,เดินทางมา
exchange = 交流,互访 = pertukaran,bertukar = giao lưu,trao đổi = แลกเปลี่ยน,การแลกเปลี่ยน
took = 接任,担任,接替,出任 = mengambil,memegang,mengambil alih = đảm nhận,tiếp nhận,nhận,tiếp quản = รับตำแหน่ง,รับหน้าที่,รับ,เข้ารับ
replaced = 取代,接替,离任,卸任,接任 = digantikan,diganti,lengser = được thay thế,thay thế,thôi giữ chức,kết thúc nhiệm kỳ = ถูกแทนที่,พ้นจากตำแหน่ง,แทนที่
runs = 运行 = menjalankan = vận hành = ดำเนินงาน
chair = 主席国,轮值主席国,主席,轮值主席 = ketua,keketuaan = chủ tịch luân phiên,chủ tọa,nước chủ tịch,chủ tịch,vai trò chủ tịch,chức chủ tịch = ประธาน,ตำแหน่งประธาน,เป็นประธาน
head of = 负责人,首长 = kepala = người đứng đầu = หัวหน้า
leaders = 领导人,领导人们 = pemimpin,para pemimpin,kepala negara = các nhà lãnh đạo,lãnh đạo,lãnh đạo các nước,nhà lãnh đạo = ผู้นำ,บรรดาผู้นำ
meeting = 会议,会晤,峰会,例会,大会 = pertemuan,rapat,sidang = cuộc họp,hội nghị,phiên họp,cuộc gặp = การประชุม,ประชุม,การพบปะ
work plan = 工作方案,工作计划 = rencana kerja = kế hoạch công tác,kế hoạch làm việc = แผนงาน,แผนการทำงาน
enhancing = 提升 = peningkatan = nâng cao = ยกระดับ
enhancing programme = 提升计划,增强计划 = program peningkatan = chương trình nâng cao,chương trình nâng cao năng lực,chương trình tăng cường = โครงการยกระดับ,โครงการเสริมสร้าง
advanced = 先进,先进的 = maju,canggih,mutakhir = tiên tiến = ขั้นสูง,ก้าวหน้า,ล้ำสมัย
close = 紧密 = erat = chặt chẽ,gắn kết = ใกล้ชิด
closer = 更加紧密,更紧密 = lebih erat = gắn kết hơn,chặt chẽ hơn = ใกล้ชิดยิ่งขึ้น
used = 使用,所用 = digunakan,dipakai = dùng,sử dụng = ใช้
host country = 东道国 = negara tuan rumah = nước chủ nhà = ประเทศเจ้าภาพ
headquartered = 总部设在,总部位于,总部设于,设在,位于 = berkantor pusat,bermarkas,berpusat,berkedudukan = có trụ sở,đặt trụ sở,trụ sở,có trụ sở chính,trụ sở chính,đặt tại = สำนักงานใหญ่,มีสำนักงานใหญ่,มีสำนักงานใหญ่อยู่,ตั้งอยู่
located = 位于,设在,设于 = berada,terletak,berlokasi = nằm,đặt = ตั้งอยู่
work together = 合作开展 = bekerja sama = phối hợp = ร่วมมือ
reached the final = 进入决赛,入围决赛,晋级决赛,进入总决赛,晋级总决赛,入围总决赛,脱颖而出进入决赛 = masuk final,masuk babak final,mencapai final,lolos ke final,lolos ke babak final,melaju ke final,masuk ke final = vào chung kết,lọt vào chung kết,vào vòng chung kết,lọt vào vòng chung kết = เข้ารอบสุดท้าย,เข้าสู่รอบชิงชนะเลิศ,ผ่านเข้ารอบชิงชนะเลิศ,เข้ารอบชิงชนะเลิศ,ผ่านเข้าสู่รอบสุดท้าย
entered = 报名,参赛,报名参赛 = mendaftar,ikut lomba,ikut serta,diikutsertakan = đăng ký,dự thi,tham gia = สมัคร,เข้าแข่งขัน,เข้าร่วม,ส่งเข้าประกวด,เข้าประกวด
reached = 进入,入围,达到,晋级,突破 = masuk,mencapai,lolos ke = vào,lọt vào,đạt = เข้าสู่,ผ่านเข้า,ถึง,เข้าถึง,ผ่านเข้าสู่
reviewed = 审议,审查,回顾,评审 = meninjau,membahas,mengkaji = rà soát,xem xét,xét = ทบทวน,พิจารณา
granted = 获得,被授予,给予 = diberikan,memperoleh,mendapat,diberi = được trao,trao,được công nhận = ได้รับ,มอบ
chair of ASEAN = 东盟轮值主席国,东盟主席国 = ketua ASEAN,keketuaan ASEAN = chủ tịch ASEAN = ประธานอาเซียน
unveiled = 亮相,揭幕,揭牌,发布 = diresmikan,diperkenalkan,diluncurkan = ra mắt,khai trương,được ra mắt = เปิดตัว,ได้รับการเปิดตัว
began = 开始,起始 = dimulai,mulai = bắt đầu = เริ่ม,เริ่มต้น
trained = 培训,受训,培养 = melatih,dilatih,pelatihan,terlatih = đào tạo,được đào tạo,bồi dưỡng,tập huấn,được tập huấn = ฝึกอบรม,อบรม,ได้รับการอบรม,ผ่านการฝึกอบรม,ได้รับการฝึกอบรม
chosen = 选出,选定,入选,遴选,脱颖而出 = dipilih,terpilih,diseleksi = được chọn,lựa chọn,chọn,được lựa chọn,tuyển chọn = คัดเลือก,ได้รับเลือก,ถูกเลือก
called for = 呼吁,号召,要求 = menyerukan,mengajak,mendorong = kêu gọi = เรียกร้อง,เรียกร้องให้,ขอให้
succeeded = 接替,继任 = digantikan,menggantikan = thay,kế nhiệm,thay thế = สืบตำแหน่ง,แทน
working group = 工作组 = kelompok kerja = nhóm công tác = คณะทำงาน
growth = 增长,发展,成长 = pertumbuhan,perkembangan = tăng trưởng,phát triển = การเติบโต,การเจริญเติบโต,การพัฒนา
development = 发展,开发,制定,编制 = pengembangan,pembangunan,penyusunan = phát triển,xây dựng = การพัฒนา,พัฒนา,การจัดทำ,จัดทำ
implementation = 实施,落实,执行 = pelaksanaan,implementasi = thực hiện,triển khai = การดำเนินการ,การปฏิบัติตาม
participants = 与会者,参会者,参加者,与会各方,与会代表 = peserta,para peserta = đại biểu,người tham dự,các đại biểu,người tham gia = ผู้เข้าร่วม,ผู้เข้าร่วมประชุม
say = 说,表示,称,指出 = mengatakan,menyatakan,menyebutkan,menuturkan = nói,cho biết,tuyên bố = กล่าวว่า,ระบุว่า,แถลงว่า,กล่าว
pointed out = 指出 = menunjukkan,mencatat,menekankan = chỉ ra,lưu ý,ghi nhận = ชี้ว่า,ตั้งข้อสังเกต
described = 称为,描述为 = menyebut,menggambarkan,disebut = mô tả,gọi là = เรียก,อธิบาย
mention = 提及,提到 = menyebut,menyebutkan = nhắc đến,đề cập = กล่าวถึง,เอ่ยถึง
would = 将,会,愿,愿意,要,将要 = akan,bersedia = sẽ,sẵn sàng = จะ,พร้อมจะ
plans to = 计划,拟 = berencana = có kế hoạch = วางแผน,มีแผนจะ
aim = 目标,宗旨,目的 = tujuan,sasaran = mục tiêu,mục đích = เป้าหมาย,จุดมุ่งหมาย,วัตถุประสงค์
announced for = 公布的 = diumumkan untuk = công bố cho = ประกาศสำหรับ
promised = 承诺,答应 = menjanjikan,berjanji = hứa,cam kết = ให้คำมั่น,สัญญา
asks for = 要求,呼吁,提出要 = meminta,menyerukan,mendesak,menuntut = kêu gọi,yêu cầu = เรียกร้อง,เรียกร้องให้,ขอ,ขอให้
count = 数字,统计,数据,统计数据 = hitungan,penghitungan,mencatat,perhitungan,data,catatan = số liệu,con số,thống kê,tính toán,ghi nhận = ตัวเลข,การนับ,ข้อมูล,นับได้
figures = 数字,数据 = angka,data = số liệu,con số = ตัวเลข
leader = 领导人 = pemimpin = lãnh đạo,nhà lãnh đạo = ผู้นำ
training programme = 培训计划,培训项目,能力建设培训项目 = program pelatihan = chương trình đào tạo,chương trình tập huấn = โครงการฝึกอบรม,หลักสูตรฝึกอบรม
training = 培训,训练 = pelatihan = đào tạo,tập huấn = การฝึกอบรม,ฝึกอบรม
applications = 应用 = aplikasi,penerapan = ứng dụng = การประยุกต์ใช้,แอปพลิเคชัน
study = 研究,学习 = mempelajari,studi,kajian = nghiên cứu,học tập = ศึกษา,การศึกษา
study visits = 考察访问,考察,联合考察,学习访问 = kunjungan studi,kunjungan belajar = chuyến tham quan học tập,khảo sát học tập,tham quan học tập,chuyến khảo sát = การศึกษาดูงาน,ทัศนศึกษา
visits = 访问,考察,参访,参观,走访 = kunjungan,mengunjungi,lawatan = chuyến thăm,thăm,tham quan = การเยือน,เยือน,การเยี่ยมชม
openness = 开放,开放包容 = keterbukaan = cởi mở,mở cửa,mở = การเปิดกว้าง,ความเปิดกว้าง
access = 获取,使用权,准入 = akses = tiếp cận = การเข้าถึง,เข้าถึง
entry into force = 生效 = mulai berlaku,berlaku,pemberlakuan = có hiệu lực,hiệu lực = มีผลบังคับใช้,การมีผลใช้บังคับ
ratification = 批准,核准程序 = ratifikasi = phê chuẩn = การให้สัตยาบัน,สัตยาบัน
in implementation = 实施中,正在实施,正在落实,处于实施阶段 = sedang dilaksanakan,dalam pelaksanaan,sedang diimplementasikan,dalam tahap pelaksanaan = đang được thực hiện,đang thực hiện,đang triển khai,đang được triển khai = อยู่ระหว่างดำเนินการ,กำลังดำเนินการ
aimed = 目标是,力争 = ditargetkan,diarahkan = đặt mục tiêu,hướng tới = ตั้งเป้า
people-centred = 以人为本,以人民为中心 = berpusat pada rakyat = lấy người dân làm trung tâm,lấy con người làm trung tâm = มีประชาชนเป็นศูนย์กลาง
coordinates = 协调,统筹 = mengoordinasi,mengkoordinasikan,mengoordinasikan = điều phối = ประสานงาน,ประสาน
guides = 指导 = membimbing,memandu,mengarahkan = hướng dẫn,chỉ đạo = ชี้นำ,กำกับ,ให้แนวทาง
guide = 指南,指引,指导 = panduan,pedoman = kim chỉ nam,hướng dẫn,định hướng = แนวทาง,คู่มือ
supervises = 监督 = mengawasi = giám sát = กำกับดูแล,ดูแล
exchange visits = 互访,交流访问 = kunjungan pertukaran = thăm trao đổi,chuyến thăm trao đổi = การเยือนแลกเปลี่ยน
executing bodies = 执行机构 = badan pelaksana = cơ quan thực hiện,đơn vị thực hiện = หน่วยงานปฏิบัติ
opening session = 首次会议,开幕会议 = sesi pembukaan = phiên khai mạc = การประชุมเปิด
closed meeting = 闭门会议 = pertemuan tertutup = cuộc họp kín = การประชุมแบบปิด
handed over = 移交,交接 = menyerahkan = bàn giao,chuyển giao = ส่งมอบ
took office = 就任,上任,就职 = mulai menjabat,dilantik = nhậm chức,lên nắm quyền = เข้ารับตำแหน่ง
confused = 混淆 = tertukar,dirancukan,rancu = nhầm lẫn,bị nhầm = สับสน
added = 增加,添加,补充 = ditambahkan,menambahkan = bổ sung,được bổ sung,thêm vào = เพิ่มเติม,เพิ่มเข้า
put forward = 提出,提交 = mengajukan,diajukan = đưa ra,nêu = เสนอ
announcement = 宣布,公告 = pengumuman = thông báo,công bố = การประกาศ,ประกาศ
realised = 建成,全面建成,实现,正式建成,建立 = terwujud,terealisasi,terbentuk,diwujudkan = hình thành,được hình thành,hoàn thành,được thiết lập,hiện thực hóa = เกิดขึ้นจริง,เสร็จสมบูรณ์,จัดตั้ง,บรรลุผล
open = 启用,揭幕,开幕,启动,落成,开启,开馆 = dibuka,membuka,diresmikan,pembukaan = khai trương,khai mạc,mở,được khai trương,mở ra,khánh thành = เปิดทำการ,เปิดฉาก,เปิดฉากขึ้น,เปิดดำเนินการ,เปิด
opening = 开幕式,开幕,启动仪式 = pembukaan,upacara pembukaan = lễ khai mạc,khai mạc = พิธีเปิด,การเปิด
take place = 举行,举办 = berlangsung,digelar,diadakan = diễn ra,được tổ chức = จัดขึ้น,มีขึ้น
told = 告诉 = menyampaikan,menyampaikan kepada,memberi tahu = bày tỏ,nói với,thông báo = แจ้งต่อ,บอก
voiced = 表达,表示 = menyampaikan,menyatakan,mengutarakan = bày tỏ,thể hiện = แสดง
noted = 指出,注意到,提到 = mencatat,menyoroti = lưu ý,nhận định,chỉ ra = ตั้งข้อสังเกตว่า,ชี้,ชี้ว่า,ระบุว่า
warned = 警告,提醒 = memperingatkan,mengingatkan = cảnh báo = เตือน
stressed = 强调 = menekankan,menegaskan = nhấn mạnh = เน้นย้ำ,เน้น
wish = 愿望,意愿,希望 = keinginan,keinginannya,harapan = mong muốn,nguyện vọng = ความประสงค์,ความปรารถนา
hoped = 希望,期待,愿 = berharap,mengharapkan,harapan = hy vọng,mong,kỳ vọng = หวัง,หวังว่า,คาดหวัง,หวังที่จะ
sought = 寻求,力求,争取 = diupayakan,mengupayakan,berupaya = tìm kiếm,mong muốn,hướng tới = แสวงหา,มุ่งหวัง
will work = 愿同,将努力 = akan bekerja,akan berupaya = sẽ nỗ lực,sẽ làm việc = จะทำงาน,จะพยายาม
should = 应,应当,应该,须 = harus,hendaknya,seharusnya,sebaiknya,perlu = cần,nên,phải = ควร,พึง,ต้อง
advances = 推动,推进 = memajukan,mendorong = thúc đẩy = ผลักดัน,ส่งเสริม,ขับเคลื่อน
advance = 进步,发展 = kemajuan = tiến bộ,phát triển = ความก้าวหน้า
promoted = 推介,推广,推动,宣传 = mempromosikan,dipromosikan = quảng bá,thúc đẩy,giới thiệu,xúc tiến = ส่งเสริม,ประชาสัมพันธ์
shown = 展示,亮相 = ditampilkan,dipamerkan,diperlihatkan = trưng bày,giới thiệu = จัดแสดง,แสดง,นำเสนอ
seen = 见证 = menyaksikan = chứng kiến = เห็น
receive = 接待,会见,获得,领取 = menerima,memperoleh,mendapat,mendapatkan = tiếp nhận,nhận,tiếp,được nhận = ได้รับ,รับ
receive plaques = 获授牌,获颁牌匾,接受授牌 = menerima plakat = nhận biển,được trao biển = ได้รับแผ่นป้าย,รับแผ่นป้าย,รับมอบแผ่นป้าย
supported = 支持,资助,获得支持,获得资助 = didukung,mendukung,mendapat dukungan,didanai = hỗ trợ,được hỗ trợ,tài trợ = ได้รับการสนับสนุน,สนับสนุน,อุดหนุน
building = 建设,制定,构建,打造 = menyusun,membangun,penyusunan,pembangunan = xây dựng,soạn thảo = จัดทำ,สร้าง,พัฒนา
drafting = 起草,制定,草案 = penyusunan,penyusunan draf,perancangan = soạn thảo,dự thảo = การร่าง,การยกร่าง,ยกร่าง,จัดทำร่าง
carried out = 实施,落实,开展,执行 = dilaksanakan,dijalankan,terlaksana,menjalankan = triển khai,thực hiện,được thực hiện,được triển khai = ดำเนินการ,ดำเนินการแล้ว,ปฏิบัติ
put into practice = 付诸实践,落实,付诸实施 = mempraktikkan,menerapkan,mewujudkan = đưa vào thực tiễn,vào thực tiễn,hiện thực hóa,thực hiện = นำไปปฏิบัติ,นำไปสู่การปฏิบัติ
implements = 落实,实施,执行 = melaksanakan,mengimplementasikan = thực hiện,triển khai = นำไปปฏิบัติ,ปฏิบัติตาม,ดำเนินการตาม
deepen = 深化,加深 = memperdalam,mempererat = làm sâu sắc,làm sâu sắc hơn,đưa vào chiều sâu,sâu rộng hơn = กระชับ,เพิ่มความลึกซึ้ง,ยกระดับ,ทำให้ลึกซึ้งยิ่งขึ้น
stronger = 加强,更强,更加有力 = lebih kuat,memperkuat,penguatan = mạnh mẽ hơn,tăng cường = เข้มแข็งยิ่งขึ้น,กระชับ,การเสริมสร้าง,เสริมสร้าง
step up = 加强,加大,深化,扩大 = meningkatkan,memperkuat = tăng cường,đẩy mạnh,nâng cao = ยกระดับ,เพิ่ม,กระชับ
raise = 提升,提高,培养 = meningkatkan,ditingkatkan,mengangkat,membina = nâng cao,nâng tầm,bồi dưỡng = ยกระดับ,เพิ่ม,พัฒนา
upgrading = 升级,提升 = peningkatan,ditingkatkan,pemutakhiran = nâng cấp = การยกระดับ,ยกระดับ
upgrade of relations = 关系升级 = peningkatan hubungan,hubungan ditingkatkan = nâng cấp quan hệ = ยกระดับความสัมพันธ์
become = 成为,跻身,变成 = menjadi = trở thành = กลายเป็น,เป็น,ขึ้นเป็น
calls = 称,称之为 = menyebut,menyebutnya = gọi,gọi đây là = เรียก,ระบุว่า
called = 称为,称 = menyebut,disebut = gọi = เรียก,เรียกว่า
cited = 提及,提到,引用 = disebut,disebutkan,dikutip = được nhắc đến,dẫn,nêu = ถูกกล่าวถึง,ถูกอ้างถึง,ได้รับการกล่าวถึง
listed = 列出,列举 = merinci,mendaftar = liệt kê,nêu = ระบุ,แจกแจง
marked = 纪念,庆祝 = menandai,memperingati = đánh dấu,kỷ niệm = ครบรอบ,เฉลิมฉลอง
keep = 保持,维护,维持,坚持 = menjaga,mempertahankan,memelihara = duy trì,giữ vững,gìn giữ = รักษา,ธำรง,คงไว้
keep hosting = 继续主办,继续举办 = terus menyelenggarakan,terus menjadi tuan rumah = tiếp tục đăng cai,tiếp tục tổ chức = เป็นเจ้าภาพจัดต่อไป,จัดต่อไป
continue to host = 继续主办,继续举办 = terus menyelenggarakan,terus menjadi tuan rumah = tiếp tục đăng cai,tiếp tục tổ chức = เป็นเจ้าภาพจัดต่อไป
hosted = 主办,举办,承办 = menyelenggarakan,diselenggarakan,diselenggarakan oleh,menjadi tuan rumah,dituanrumahi = chủ trì tổ chức,đăng cai,đăng cai tổ chức,tổ chức = เป็นเจ้าภาพ,เจ้าภาพ,จัด
organise = 组织,举办 = mengadakan,menyelenggarakan,mengatur,mengorganisasi = tổ chức = จัด,จัดให้มี
organised = 组织,举办,承办 = mengadakan,menyelenggarakan = tổ chức = จัด,จัดขึ้น
run by = 主办,举办,运营 = dijalankan oleh,dikelola oleh,diselenggarakan oleh = do,điều hành = ดำเนินการโดย,จัดโดย
run = 实施,运行,开展,举办 = berjalan,berlangsung,dijalankan = vận hành,kéo dài,diễn ra = ดำเนินการ,ดำเนินไป
building capacity = 能力建设 = peningkatan kapasitas = nâng cao năng lực = เสริมสร้างขีดความสามารถ
come for exchange = 来华交流,来华开展交流,赴华交流 = datang bertukar,datang untuk pertukaran = sang trao đổi,sang giao lưu,đến giao lưu,đến trao đổi = มาแลกเปลี่ยน,เดินทางมาแลกเปลี่ยน
work in China = 来华工作,赴华工作,在华工作 = bekerja di China,bekerja di Tiongkok = sang Trung Quốc làm việc,đến Trung Quốc làm việc,làm việc tại Trung Quốc = ทำงานในจีน,มาทำงานในจีน
aimed at = 面向,针对 = yang ditujukan bagi,ditujukan untuk,ditujukan kepada,yang menyasar = hướng tới,hướng đến,dành cho = ที่มุ่งไปยัง,ที่มุ่งสู่,มุ่งสู่
sets policy direction = 确定政策方向,制定政策方向 = menetapkan arah kebijakan = định hướng chính sách,đề ra định hướng chính sách = กำหนดทิศทางนโยบาย
sets = 确定,规定,制定,设定,明确 = menetapkan,memuat = đề ra,xác định,quy định = กำหนด,วาง
laid out = 作出规划,规划,提出,描绘 = menguraikan,memaparkan,menggariskan = vạch ra,đề ra = วางแนวทาง,กำหนด
closed = 闭门,非公开 = tertutup = kín,đóng cửa = แบบปิด,ปิด
inaugural = 首届,首次,首个 = perdana = đầu tiên,khai mạc = ครั้งแรก,นัดแรก
traded = 交易,交易电量,交换 = diperdagangkan,ditransaksikan = được giao dịch,giao dịch,mua bán,trao đổi = ซื้อขาย,มีการซื้อขาย
define = 确定,明确,界定 = menetapkan,menentukan,merumuskan = xác định = กำหนด,นิยาม
training workshops = 培训研讨会,培训班 = lokakarya pelatihan = hội thảo tập huấn,hội thảo đào tạo = การประชุมเชิงปฏิบัติการฝึกอบรม
advanced, applicable technologies = 先进适用技术 = teknologi maju dan tepat guna,teknologi canggih dan tepat guna,teknologi terapan yang maju = công nghệ tiên tiến phù hợp,công nghệ tiên tiến và phù hợp = เทคโนโลยีขั้นสูงที่ใช้ได้จริง,เทคโนโลยีก้าวหน้าที่เหมาะสม
more = 更多,加强,更大,进一步加强 = lebih banyak,lebih besar,peningkatan = nhiều hơn,tăng cường,thêm = มากขึ้น,เพิ่ม,เพิ่มเติม
links = 联系,联通,衔接 = keterkaitan,kaitan,jaringan = liên kết,kết nối = ความเชื่อมโยง,การเชื่อมต่อ
expected = 预计 = diperkirakan,diharapkan = dự kiến,được kỳ vọng = คาดว่า,คาดการณ์
possible = 可能,可 = mungkin,dimungkinkan = có thể,có khả năng = อาจ,อาจจะ
must = 必须 = wajib,harus = phải,bắt buộc = ต้อง
confirms = 证实,确认 = mengonfirmasi,memastikan = xác nhận = ยืนยัน
found = 查到,找到,发现 = ditemukan = tìm thấy = พบ
built by = 承建,共建,建造 = dibangun oleh = được xây dựng bởi = สร้างโดย
encourage = 鼓励 = mendorong = khuyến khích = ส่งเสริม,กระตุ้น
was to = 将,拟,计划 = akan,rencananya,direncanakan = sẽ,dự kiến = จะ,มีกำหนดจะ,มีแผนจะ
`;
